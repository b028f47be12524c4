import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../session/useSession';
import { VIEWS, type ViewName } from '../views/views';
import { FRAME } from '../words/words';

/** Heading, tabs and the chosen view. */
export function Frame() {
  const say = useWords();
  const [view, setView] = useState<ViewName>('overview');
  const { View } = VIEWS[view];
  return (
    <main>
      <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as ViewName)}>
        {(Object.keys(VIEWS) as ViewName[]).map((name) => (
          <Tab key={name} value={name}>
            {say(FRAME[name])}
          </Tab>
        ))}
      </TabList>
      <View goTo={setView} />
    </main>
  );
}

import { HEAD, MAIN } from './names';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const THREAD = '{99999999-AAAA-4BBB-8CCC-DDDDDDDDDDDD}';
const PERSON = '{77777777-8888-4999-8AAA-BBBBBBBBBBBB}';

/** A note at B6, and the shadow that a threaded comment at C7 keeps for older programs. */
export const comments = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Nguyễn Văn An</author><author>tc=${THREAD}</author></authors><commentList><comment ref="B6" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t>Hỏi lại Văn phòng</t></r></text></comment><comment ref="C7" authorId="1" shapeId="0"><text><t>Trao đổi về đơn vị chủ trì</t></text></comment></commentList></comments>`;
export const threadedComments = `${HEAD}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="C7" dT="2026-01-05T08:00:00.00" personId="${PERSON}" id="${THREAD}"><text>Đơn vị nào chủ trì việc này?</text></threadedComment></ThreadedComments>`;
export const persons = `${HEAD}<personList xmlns="${THREADED}"><person displayName="Nguyễn Văn An" id="${PERSON}" userId="an" providerId="None"/></personList>`;

/** Elements of a web page that stand on lines of their own, by their names in small letters. */
export const BLOCKS = new Set('p div li ul ol table tr h1 h2 h3 h4 h5 h6 blockquote pre dl dt dd'.split(' '));

/** Style sheets are webpack's: the page takes them in as a file of its own. */
declare module '*.css';

import{late as o}from"./shared-late.js";export const id=3940,ids=[3940],modules={51559:o[51559]};

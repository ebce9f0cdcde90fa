import{late as o}from"./shared-late.js";export const id=1559,ids=[1559,3940],modules={2960:o[2960],37519:o[37519],51559:o[51559],61099:o[61099]};

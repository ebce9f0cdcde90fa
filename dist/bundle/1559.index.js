import{often as o}from"./shared-often.js";import{late as t}from"./shared-late.js";export const id=1559,ids=[1559,3940],modules={2960:o[2960],37519:o[37519],51559:t[51559],61099:o[61099]};

import{often}from"./shared-often.js";import{late}from"./shared-late.js";export const ids=[1559,3940],modules={2960:often[2960],37519:often[37519],51559:late[51559],61099:often[61099]};

import{late}from"./shared-late.js";export const ids=[3940],modules={51559:late[51559]};

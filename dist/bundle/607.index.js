import{late}from"./shared-late.js";export const ids=[607],modules={60607:late[60607],76282:late[76282]};

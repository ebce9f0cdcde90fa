import{late}from"./shared-late.js";export const ids=[5591],modules={70199:late[70199],95591:late[95591]};

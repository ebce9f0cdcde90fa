import{late}from"./shared-late.js";export const ids=[7972],modules={70199:late[70199],95591:late[95591]};

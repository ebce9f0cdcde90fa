import{late}from"./shared-late.js";export const ids=[817],modules={63198:late[63198],70199:late[70199]};

import{late}from"./shared-late.js";export const ids=[3613],modules={63613:late[63613],94458:late[94458]};

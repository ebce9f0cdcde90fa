import{late}from"./shared-late.js";export const ids=[4481],modules={74481:late[74481]};

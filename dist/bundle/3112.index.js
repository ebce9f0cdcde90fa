import{late}from"./shared-late.js";import{often}from"./shared-often.js";export const ids=[3112],modules={46642:late[46642],63112:late[63112],71343:often[71343]};

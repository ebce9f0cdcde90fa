import{often}from"./shared-often.js";import{late}from"./shared-late.js";export const ids=[3112],modules={4611:often[4611],46642:late[46642],63112:late[63112],71343:often[71343]};

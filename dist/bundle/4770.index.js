import{often}from"./shared-often.js";import{late}from"./shared-late.js";export const ids=[4770],modules={71343:often[71343],84770:late[84770]};

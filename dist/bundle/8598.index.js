import{late as o}from"./shared-late.js";export const id=8598,ids=[8598],modules={18598:o[18598],90514:o[90514]};

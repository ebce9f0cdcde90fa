import{late as o}from"./shared-late.js";export const id=6417,ids=[6417],modules={6417:o[6417],90514:o[90514]};

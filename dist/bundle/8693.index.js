import{late as o}from"./shared-late.js";export const id=8693,ids=[8693],modules={18693:o[18693]};

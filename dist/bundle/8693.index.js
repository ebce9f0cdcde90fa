import{shared as o}from"./shared.js";export const id=8693,ids=[8693],modules={18693:o[18693]};

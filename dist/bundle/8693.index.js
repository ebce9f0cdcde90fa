import{often as o}from"./shared-often.js";export const id=8693,ids=[8693],modules={18693:o[18693]};

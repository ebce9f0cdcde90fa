import{often}from"./shared-often.js";export const ids=[8693],modules={18693:often[18693]};

import{often as o}from"./shared-often.js";export const id=1479,ids=[1479,8693],modules={18693:o[18693],43363:o[43363],46408:o[46408],54763:o[54763],81479:o[81479]};

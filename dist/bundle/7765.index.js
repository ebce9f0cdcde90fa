import{often as o}from"./shared-often.js";export const id=7765,ids=[7765],modules={2960:o[2960],29981:o[29981],37519:o[37519],61099:o[61099],88153:o[88153]};

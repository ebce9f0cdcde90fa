import{late as o}from"./shared-late.js";export const id=7972,ids=[7972],modules={70199:o[70199],95591:o[95591]};

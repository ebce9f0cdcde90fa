import{late as o}from"./shared-late.js";export const id=5591,ids=[5591,7972],modules={34225:o[34225],46592:o[46592],48010:o[48010],60778:o[60778],70199:o[70199],95240:o[95240],95591:o[95591]};

import{late as o}from"./shared-late.js";export const id=817,ids=[817,7960],modules={34225:o[34225],46592:o[46592],48010:o[48010],60778:o[60778],63198:o[63198],70199:o[70199],95240:o[95240]};

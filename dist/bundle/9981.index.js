export const id=9981,ids=[9981],modules={29981:((e,d,t)=>{t.d(d,{s:()=>s});var o=t(77598),n=t.n(o);function s(_){return(0,o.createHash)("sha256").update(_).digest("hex")}})};

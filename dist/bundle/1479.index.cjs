(load=>{"use strict";const often=load("./shared-often.cjs");return{ids:[1479,8693],modules:{18693:often[18693],43363:often[43363],46408:often[46408],54763:often[54763],81479:often[81479]}}})

(load=>{"use strict";const often=load("./shared-often.cjs");return{ids:[8693],modules:{18693:often[18693]}}})

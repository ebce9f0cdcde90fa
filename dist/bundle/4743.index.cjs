(load=>{"use strict";const often=load("./shared-often.cjs");return{ids:[4743],modules:{4743:often[4743]}}})

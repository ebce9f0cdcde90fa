(load=>{"use strict";const often=load("./shared-often.cjs");return{ids:[2074],modules:{92074:often[92074]}}})

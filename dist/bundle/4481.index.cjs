(load=>{"use strict";const late=load("./shared-late.cjs");return{ids:[4481],modules:{74481:late[74481]}}})

(load=>{"use strict";const late=load("./shared-late.cjs");return{ids:[607],modules:{60607:late[60607],76282:late[76282]}}})

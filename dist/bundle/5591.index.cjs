(load=>{"use strict";const late=load("./shared-late.cjs");return{ids:[5591],modules:{70199:late[70199],95591:late[95591]}}})

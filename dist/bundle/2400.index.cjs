(load=>{"use strict";const late=load("./shared-late.cjs");return{ids:[2400],modules:{716:late[716],4908:late[4908],41583:late[41583],63613:late[63613],94458:late[94458]}}})

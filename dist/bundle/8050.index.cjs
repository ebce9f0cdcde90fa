(load=>{"use strict";return{ids:[8050],modules:{98050:(module=>{module.exports=eval("require")("kerberos")})}}})

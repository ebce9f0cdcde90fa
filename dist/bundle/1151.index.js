import{late as g}from"./shared-late.js";export const id=1151,ids=[1151],modules={51151:((b,d,m)=>{m.r(d),m.d(d,{commentMarker:()=>p,placeComment:()=>w});var f=m(46058),c=m(90514),l=m(81767);const h=[401,403,404];function p(o){return`<!-- roster-sync ${encodeURIComponent(o)} -->`}async function w(o,r,i,s){try{const t=await C(o,r,i).catch(e=>{if(!(e instanceof c.L)||e.limitedFor!==void 0)throw e;return _(o,r,i)});if(t?.body===s)return;if(t){const e={comment_id:t.id,body:s};await o.ask((n,a)=>n.issues.updateComment({...a,...e}))}else await o.ask((e,n)=>e.issues.createComment({...n,issue_number:r,body:s}))}catch(t){if(t instanceof c.L&&t.limitedFor===void 0&&h.includes(t.status)){(0,f.pq)("No comment: the token may not write one. Give the job pull-requests: write, or set comment: false.");return}const e=t instanceof c.L?t.why:(0,l.CA)(t);(0,f.$e)(`The comment on the pull request couldn’t be written: ${e}. The job summary has it all.`)}}const y=`query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;async function C(o,r,i){for(let s=null;;){const e=(await o.query(y,{number:r,after:s})).repository?.pullRequest?.comments;if(!e)throw new c.L(404);const n=e.nodes.find(({body:a,viewerDidAuthor:u})=>u&&a.startsWith(i));if(n)return{id:Number(n.fullDatabaseId),body:n.body};if(!e.pageInfo.hasNextPage)return;s=e.pageInfo.endCursor}}async function _(o,r,i){for(let s=1;;s+=1){const t={issue_number:r,per_page:100,page:s},e=await o.ask((a,u)=>a.issues.listComments({...u,...t})),n=e.find(({body:a,user:u})=>u?.type!=="User"&&a?.startsWith(i));if(n)return{id:n.id,body:n.body??""};if(e.length<t.per_page)return}}}),90514:g[90514]};

import { readNameTable } from '../names/name-table';

/**
 * ISO 3166-1 alpha-3 to GEC (formerly FIPS 10-4), the codes by which the World Factbook names its country files.
 * Not here, because the Factbook has no page of just this territory: Åland, the Caribbean Netherlands, the French
 * overseas departments, Palestine (two pages), Svalbard and Jan Mayen (two pages), the US outlying islands (several).
 */
export const GEC_CODES = readNameTable(`
ABW=aa, AFG=af, AGO=ao, AIA=av, ALB=al, AND=an, ARE=ae, ARG=ar, ARM=am, ASM=aq, ATA=ay, ATF=fs, ATG=ac, AUS=as,
AUT=au, AZE=aj, BDI=by, BEL=be, BEN=bn, BFA=uv, BGD=bg, BGR=bu, BHR=ba, BHS=bf, BIH=bk, BLM=tb, BLR=bo, BLZ=bh,
BMU=bd, BOL=bl, BRA=br, BRB=bb, BRN=bx, BTN=bt, BVT=bv, BWA=bc, CAF=ct, CAN=ca, CCK=ck, CHE=sz, CHL=ci, CHN=ch,
CIV=iv, CMR=cm, COD=cg, COG=cf, COK=cw, COL=co, COM=cn, CPV=cv, CRI=cs, CUB=cu, CUW=cc, CXR=kt, CYM=cj, CYP=cy,
CZE=ez, DEU=gm, DJI=dj, DMA=do, DNK=da, DOM=dr, DZA=ag, ECU=ec, EGY=eg, ERI=er, ESH=wi, ESP=sp, EST=en, ETH=et,
FIN=fi, FJI=fj, FLK=fk, FRA=fr, FRO=fo, FSM=fm, GAB=gb, GBR=uk, GEO=gg, GGY=gk, GHA=gh, GIB=gi, GIN=gv, GMB=ga,
GNB=pu, GNQ=ek, GRC=gr, GRD=gj, GRL=gl, GTM=gt, GUM=gq, GUY=gy, HKG=hk, HMD=hm, HND=ho, HRV=hr, HTI=ha, HUN=hu,
IDN=id, IMN=im, IND=in, IOT=io, IRL=ei, IRN=ir, IRQ=iz, ISL=ic, ISR=is, ITA=it, JAM=jm, JEY=je, JOR=jo, JPN=ja,
KAZ=kz, KEN=ke, KGZ=kg, KHM=cb, KIR=kr, KNA=sc, KOR=ks, KWT=ku, LAO=la, LBN=le, LBR=li, LBY=ly, LCA=st, LIE=ls,
LKA=ce, LSO=lt, LTU=lh, LUX=lu, LVA=lg, MAC=mc, MAF=rn, MAR=mo, MCO=mn, MDA=md, MDG=ma, MDV=mv, MEX=mx, MHL=rm,
MKD=mk, MLI=ml, MLT=mt, MMR=bm, MNE=mj, MNG=mg, MNP=cq, MOZ=mz, MRT=mr, MSR=mh, MUS=mp, MWI=mi, MYS=my, NAM=wa,
NCL=nc, NER=ng, NFK=nf, NGA=ni, NIC=nu, NIU=ne, NLD=nl, NOR=no, NPL=np, NRU=nr, NZL=nz, OMN=mu, PAK=pk, PAN=pm,
PCN=pc, PER=pe, PHL=rp, PLW=ps, PNG=pp, POL=pl, PRI=rq, PRK=kn, PRT=po, PRY=pa, PYF=fp, QAT=qa, ROU=ro, RUS=rs,
RWA=rw, SAU=sa, SDN=su, SEN=sg, SGP=sn, SGS=sx, SHN=sh, SLB=bp, SLE=sl, SLV=es, SMR=sm, SOM=so, SPM=sb, SRB=ri,
SSD=od, STP=tp, SUR=ns, SVK=lo, SVN=si, SWE=sw, SWZ=wz, SXM=sk, SYC=se, SYR=sy, TCA=tk, TCD=cd, TGO=to, THA=th,
TJK=ti, TKL=tl, TKM=tx, TLS=tt, TON=tn, TTO=td, TUN=ts, TUR=tu, TUV=tv, TWN=tw, TZA=tz, UGA=ug, UKR=up, UNK=kv,
URY=uy, USA=us, UZB=uz, VAT=vt, VCT=vc, VEN=ve, VGB=vi, VIR=vq, VNM=vm, VUT=nh, WLF=wf, WSM=ws, YEM=ym, ZAF=sf,
ZMB=za, ZWE=zi
`);

/** A small, valid set of all twelve tables, in which a test breaks one thing in a known row. */
export const smallEvidence: Readonly<Record<string, readonly string[]>> = {
  'sources.csv': [
    'source_id,title,title_original,publisher,publisher_zh_hant,publisher_zh_hans,copy_at,published,url,kind,tier,language',
    'report-2020,Annual report,,HKSTP,香港科技園公司,香港科技园公司,,2020-10,https://example.org/report,annual-report,official,en',
    'news-2021,Park grows,科學園擴建,Paper,,,copies.example.org,2021-03-05,https://example.org/news,news,press,zh-Hant'
  ],
  'terms.csv': [
    'kind,slug,parent,name_en,name_zh_hant,name_zh_hans,note',
    'entity,hong-kong,,Hong Kong,香港,香港,',
    'entity,hkstp,hong-kong,HKSTP,香港科技園公司,香港科技园公司,',
    'dimension,sector,,Sector,界別,领域,',
    'dimension,size,,Size,規模,规模,',
    'category,fintech,sector,Fintech,金融科技,金融科技,',
    'category,start-up,size,Start-ups,初創企業,初创企业,',
    'unit,count,,Number,數目,数量,',
    'unit,percent,,Per cent,百分比,百分比,',
    'unit,HKD-billion,,HK$ billion,十億港元,十亿港元,',
    'qualifier,exact,,,,,No word before the number',
    'qualifier,over,,over,逾,逾,',
    'period,instant,,As at,截至,截至,',
    'period,year,,Year,年,年,',
    'period,fiscal-year,,Fiscal year,財政年度,财政年度,',
    'period,range,,From to,期間,期间,',
    'precision,day,,Day,日,日,',
    'precision,month,,Month,月,月,',
    'precision,year,,Year,年,年,',
    'tier,official,,Official,官方,官方,',
    'tier,press,,Press,報刊,报刊,',
    'source-kind,annual-report,,Annual report,年報,年报,',
    'source-kind,news,,News,新聞,新闻,',
    'milestone-kind,opening,,Opening,開幕,开幕,',
    'site-kind,science-park,,Science park,科學園,科学园,',
    'sector,fintech,,Fintech,金融科技,金融科技,',
    'industry,fintech,fintech,Fintech,金融科技,金融科技,',
    'stage,seed,,Seed,種子輪,种子轮,',
    'status,private,,Private,私人,私人,',
    'status,listed,,Listed,上市,上市,',
    'relation,tenant,,Tenant,租戶,租户,'
  ],
  'series.csv': [
    'series,topic,measure,nature,better,basis,title_en,title_zh_hant,title_zh_hans,definition_en,definition_zh_hant,definition_zh_hans,caution_en,caution_zh_hant,caution_zh_hans',
    'hkstp.companies,companies,count,stock,higher,statement,Companies,公司數目,公司数量,All companies.,所有公司。,所有公司。,,,',
    'hkstp.funding,funding,money,flow,higher,statement,Money raised,集資額,融资额,Money raised.,集資額。,融资额。,Broad.,廣義。,广义。',
    'hkstp.share,companies,percent,share,neutral,statistic,Share,比例,比例,A share.,比例。,比例。,,,'
  ],
  'cities.csv': [
    'city,name_en,name_zh_hant,name_zh_hans,latitude,longitude,coordinates_basis,coordinates_source_id',
    'hong-kong,Hong Kong SAR,香港,香港,22.25,114.1700,territory,report-2020'
  ],
  'sites.csv': [
    'site,name_en,name_zh_hant,name_zh_hans,operator,city,kind,opened,gfa_sqm,site_area_hectare,latitude,longitude,coordinates_basis,coordinates_source_id,source_id,note',
    'hkstp,Science Park,科學園,科学园,HKSTP,hong-kong,science-park,2002,400000,22,22.4,114.2,site,report-2020,report-2020,'
  ],
  'observations.csv': [
    'series,entity,dimension,category,period,start,end,precision,value,qualifier,unit,source_id,locator,withheld,note',
    'hkstp.companies,hkstp,,,instant,,2020-03-31,day,1100,over,count,report-2020,page 2,,',
    'hkstp.companies,hkstp,sector,fintech,instant,,2020-03-31,day,90,exact,count,news-2021,page 3,,',
    'hkstp.funding,hkstp,,,year,2019-01-01,2019-12-31,year,0.80,exact,HKD-billion,report-2020,page 4,,',
    'hkstp.funding,hkstp,,,fiscal-year,2019-04-01,2020-03-31,year,1.2,exact,HKD-billion,report-2020,page 4,,',
    'hkstp.funding,hkstp,,,range,2018-02-01,2020-01-31,month,2,exact,HKD-billion,report-2020,page 4,,',
    'hkstp.share,hkstp,,,instant,,2019-12-31,year,70,exact,percent,report-2020,page 5,likely misprint,'
  ],
  'milestones.csv': [
    'date,precision,kind,title_en,title_zh_hant,title_zh_hans,place,source_id,locator,note',
    '2002-06,month,opening,Science Park opens,科學園開幕,科学园开幕,hkstp,report-2020,page 1,'
  ],
  'lists.csv': [
    'list,position,name_en,name_zh_hant,name_zh_hans,source_id',
    'focus,1,Healthtech,醫療科技,医疗科技,report-2020',
    'focus,2,Fintech,金融科技,金融科技,report-2020'
  ],
  'companies.csv': [
    'company_id,name_en,name_zh,sector,sector_as_stated,city,founded,hkstp_relation,status,exchange,listed_on,unicorn,source_ids,note',
    'acme,Acme,,fintech,payments,hong-kong,2015,tenant,private,,,no,report-2020;news-2021,',
    'bolt,Bolt,,fintech,lending,,2012,tenant,listed,HKEX,2019-07,former,news-2021,'
  ],
  'funding-rounds.csv': [
    'company_id,announced,precision,stage,amount,currency,qualifier,investors,source_id,note',
    'acme,2016-05,month,seed,5000000,USD,exact,Alpha;Beta,news-2021,'
  ],
  'unicorns.csv': [
    'name,valuation_usd_billion,as_of,joined,country,city,industry,source_id',
    'Bolt,1.50,2018,2017-05-01,Hong Kong,hong-kong,Fintech,news-2021'
  ],
  'exchange-rates.csv': ['year,currency,units_per_usd,source_id', '2020,HKD,7.7557,report-2020']
};

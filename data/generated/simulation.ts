/** Written by scripts/simulate/main.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */
export const SIMULATION = {
 "seed": 20260101,
 "people": 6000,
 "atlas": "eff6b851920fadb4",
 "overlap": {
  "median": 0.4921,
  "lower": 0.361,
  "upper": 0.6013
 },
 "kinds": [
  {
   "kind": "whole",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7817,
     "top3": 0.9489,
     "top5": 0.9833,
     "meanReciprocalRank": 0.8678
    },
    {
     "name": "list by region",
     "top1": 0.3079,
     "top3": 0.7244,
     "top5": 0.8142,
     "meanReciprocalRank": 0.5258
    },
    {
     "name": "overlap share",
     "top1": 0.6411,
     "top3": 0.9028,
     "top5": 0.9683,
     "meanReciprocalRank": 0.7783
    },
    {
     "name": "cosine",
     "top1": 0.8017,
     "top3": 0.9744,
     "top5": 0.9928,
     "meanReciprocalRank": 0.8869
    },
    {
     "name": "cosine with local zone",
     "top1": 0.7478,
     "top3": 0.9606,
     "top5": 0.99,
     "meanReciprocalRank": 0.8537
    },
    {
     "name": "muscle under the finger",
     "top1": 0.1878,
     "top3": 0.3989,
     "top5": 0.5189,
     "meanReciprocalRank": 0.3451
    },
    {
     "name": "prevalence alone",
     "top1": 0.0385,
     "top3": 0.1156,
     "top5": 0.1926,
     "meanReciprocalRank": 0.1309
    }
   ],
   "firstOrTie": 0.8744,
   "elseLeads": 0.0922,
   "sameFirst": 0.88,
   "sameThree": 0.81,
   "saidFirst": 0.6988
  },
  {
   "kind": "partial",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7133,
     "top3": 0.9325,
     "top5": 0.9788,
     "meanReciprocalRank": 0.8257
    },
    {
     "name": "list by region",
     "top1": 0.2895,
     "top3": 0.628,
     "top5": 0.7318,
     "meanReciprocalRank": 0.4765
    },
    {
     "name": "overlap share",
     "top1": 0.4463,
     "top3": 0.7705,
     "top5": 0.8897,
     "meanReciprocalRank": 0.6262
    },
    {
     "name": "cosine",
     "top1": 0.5496,
     "top3": 0.8226,
     "top5": 0.9032,
     "meanReciprocalRank": 0.7016
    },
    {
     "name": "cosine with local zone",
     "top1": 0.6304,
     "top3": 0.9059,
     "top5": 0.9709,
     "meanReciprocalRank": 0.7745
    },
    {
     "name": "muscle under the finger",
     "top1": 0.2783,
     "top3": 0.4942,
     "top5": 0.5925,
     "meanReciprocalRank": 0.4277
    },
    {
     "name": "prevalence alone",
     "top1": 0.0336,
     "top3": 0.1008,
     "top5": 0.1681,
     "meanReciprocalRank": 0.1195
    }
   ],
   "firstOrTie": 0.8392,
   "elseLeads": 0.0758,
   "sameFirst": 0.8908,
   "sameThree": 0.8342,
   "saidFirst": 0.6345
  },
  {
   "kind": "tap",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.4963,
     "top3": 0.8351,
     "top5": 0.9386,
     "meanReciprocalRank": 0.6765
    },
    {
     "name": "list by region",
     "top1": 0.2602,
     "top3": 0.5822,
     "top5": 0.7041,
     "meanReciprocalRank": 0.4453
    },
    {
     "name": "overlap share",
     "top1": 0.2959,
     "top3": 0.6445,
     "top5": 0.8057,
     "meanReciprocalRank": 0.5006
    },
    {
     "name": "cosine",
     "top1": 0.3621,
     "top3": 0.6799,
     "top5": 0.8162,
     "meanReciprocalRank": 0.547
    },
    {
     "name": "cosine with local zone",
     "top1": 0.44,
     "top3": 0.7926,
     "top5": 0.9177,
     "meanReciprocalRank": 0.6346
    },
    {
     "name": "muscle under the finger",
     "top1": 0.4133,
     "top3": 0.6742,
     "top5": 0.7708,
     "meanReciprocalRank": 0.5717
    },
    {
     "name": "prevalence alone",
     "top1": 0.0249,
     "top3": 0.0746,
     "top5": 0.1243,
     "meanReciprocalRank": 0.0954
    }
   ],
   "firstOrTie": 0.6808,
   "elseLeads": 0.0342,
   "sameFirst": 0.9775,
   "sameThree": 0.9225,
   "saidFirst": 0.472
  },
  {
   "kind": "local",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6234,
     "top3": 0.8901,
     "top5": 0.9647,
     "meanReciprocalRank": 0.7639
    },
    {
     "name": "list by region",
     "top1": 0.2192,
     "top3": 0.5083,
     "top5": 0.6233,
     "meanReciprocalRank": 0.387
    },
    {
     "name": "overlap share",
     "top1": 0.2734,
     "top3": 0.5478,
     "top5": 0.6852,
     "meanReciprocalRank": 0.4461
    },
    {
     "name": "cosine",
     "top1": 0.299,
     "top3": 0.5833,
     "top5": 0.7036,
     "meanReciprocalRank": 0.4701
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5356,
     "top3": 0.8557,
     "top5": 0.9469,
     "meanReciprocalRank": 0.7038
    },
    {
     "name": "muscle under the finger",
     "top1": 0.65,
     "top3": 0.8478,
     "top5": 0.8856,
     "meanReciprocalRank": 0.7549
    },
    {
     "name": "prevalence alone",
     "top1": 0.0233,
     "top3": 0.07,
     "top5": 0.1167,
     "meanReciprocalRank": 0.0915
    }
   ],
   "firstOrTie": 0.7756,
   "elseLeads": 0.0489,
   "sameFirst": 0.9444,
   "sameThree": 0.8889,
   "saidFirst": 0.5062
  },
  {
   "kind": "both",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6842,
     "top3": 0.885,
     "top5": 0.9417,
     "meanReciprocalRank": 0.7882
    },
    {
     "name": "list by region",
     "top1": 0.2303,
     "top3": 0.5675,
     "top5": 0.6906,
     "meanReciprocalRank": 0.4233
    },
    {
     "name": "overlap share",
     "top1": 0.3983,
     "top3": 0.6601,
     "top5": 0.8085,
     "meanReciprocalRank": 0.5636
    },
    {
     "name": "cosine",
     "top1": 0.5058,
     "top3": 0.7667,
     "top5": 0.8618,
     "meanReciprocalRank": 0.653
    },
    {
     "name": "cosine with local zone",
     "top1": 0.6092,
     "top3": 0.8875,
     "top5": 0.95,
     "meanReciprocalRank": 0.7503
    },
    {
     "name": "muscle under the finger",
     "top1": 0.1983,
     "top3": 0.3683,
     "top5": 0.49,
     "meanReciprocalRank": 0.3352
    },
    {
     "name": "prevalence alone",
     "top1": 0.0208,
     "top3": 0.0625,
     "top5": 0.1042,
     "meanReciprocalRank": 0.0872
    }
   ],
   "firstOrTie": 0.8117,
   "elseLeads": 0.1117,
   "sameFirst": 0.8733,
   "sameThree": 0.815,
   "saidFirst": 0.5944
  },
  {
   "kind": "marks",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.58,
     "top3": 0.8708,
     "top5": 0.9558,
     "meanReciprocalRank": 0.7362
    },
    {
     "name": "list by region",
     "top1": 0.2367,
     "top3": 0.6156,
     "top5": 0.7365,
     "meanReciprocalRank": 0.4438
    },
    {
     "name": "overlap share",
     "top1": 0.3469,
     "top3": 0.7093,
     "top5": 0.8244,
     "meanReciprocalRank": 0.549
    },
    {
     "name": "cosine",
     "top1": 0.4242,
     "top3": 0.7618,
     "top5": 0.8455,
     "meanReciprocalRank": 0.6036
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5067,
     "top3": 0.8583,
     "top5": 0.945,
     "meanReciprocalRank": 0.6887
    },
    {
     "name": "muscle under the finger",
     "top1": 0.44,
     "top3": 0.695,
     "top5": 0.775,
     "meanReciprocalRank": 0.5901
    },
    {
     "name": "prevalence alone",
     "top1": 0.0244,
     "top3": 0.0733,
     "top5": 0.1222,
     "meanReciprocalRank": 0.0949
    }
   ],
   "firstOrTie": 0.78,
   "elseLeads": 0.0233,
   "sameFirst": 1,
   "sameThree": 0.905,
   "saidFirst": 0.4515
  },
  {
   "kind": "together",
   "people": 5400,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6434,
     "top3": 0.8944,
     "top5": 0.9616,
     "meanReciprocalRank": 0.7751
    },
    {
     "name": "list by region",
     "top1": 0.2619,
     "top3": 0.6058,
     "top5": 0.7172,
     "meanReciprocalRank": 0.4533
    },
    {
     "name": "overlap share",
     "top1": 0.4002,
     "top3": 0.7084,
     "top5": 0.8338,
     "meanReciprocalRank": 0.5781
    },
    {
     "name": "cosine",
     "top1": 0.4894,
     "top3": 0.7634,
     "top5": 0.8545,
     "meanReciprocalRank": 0.6433
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5758,
     "top3": 0.8741,
     "top5": 0.9531,
     "meanReciprocalRank": 0.7326
    },
    {
     "name": "muscle under the finger",
     "top1": 0.3643,
     "top3": 0.5856,
     "top5": 0.6776,
     "meanReciprocalRank": 0.5082
    },
    {
     "name": "prevalence alone",
     "top1": 0.0283,
     "top3": 0.085,
     "top5": 0.1417,
     "meanReciprocalRank": 0.1051
    }
   ],
   "firstOrTie": 0.7896,
   "elseLeads": 0.063,
   "sameFirst": 0.9274,
   "sameThree": 0.8646,
   "saidFirst": 0.5629
  }
 ],
 "calibration": {
  "error": 0.025,
  "errorOfFirst": 0.0809,
  "errorOfElse": 0.0603,
  "bins": [
   {
    "said": 0.0361,
    "was": 0.047,
    "count": 27343
   },
   {
    "said": 0.1438,
    "was": 0.1532,
    "count": 11097
   },
   {
    "said": 0.2455,
    "was": 0.2824,
    "count": 5914
   },
   {
    "said": 0.3469,
    "was": 0.4083,
    "count": 3811
   },
   {
    "said": 0.4471,
    "was": 0.5226,
    "count": 2346
   },
   {
    "said": 0.5463,
    "was": 0.6129,
    "count": 1643
   },
   {
    "said": 0.6467,
    "was": 0.6667,
    "count": 1275
   },
   {
    "said": 0.7504,
    "was": 0.7154,
    "count": 1128
   },
   {
    "said": 0.8496,
    "was": 0.8012,
    "count": 1177
   },
   {
    "said": 0.9689,
    "was": 0.878,
    "count": 2008
   }
  ]
 },
 "words": {
  "likely": {
   "right": 0.7426,
   "count": 7231
  },
  "possible": {
   "right": 0.323,
   "count": 16273
  },
  "less-likely": {
   "right": 0.0982,
   "count": 14566
  }
 },
 "tieSizes": [
  1.8513,
  5.9458,
  10.6142
 ],
 "orderKept": 0.8843,
 "unknown": {
  "outside": 0.8867,
  "stripe": 0.92,
  "whole-body": 1,
  "blob": 0.44
 },
 "recovery": {
  "share": 1,
  "missed": []
 },
 "asking": {
  "after": [
   {
    "top1": 0.6574,
    "top3": 0.8964,
    "top5": 0.9598,
    "meanReciprocalRank": 0.7833
   },
   {
    "top1": 0.7122,
    "top3": 0.9001,
    "top5": 0.9557,
    "meanReciprocalRank": 0.8127
   },
   {
    "top1": 0.7485,
    "top3": 0.9108,
    "top5": 0.9557,
    "meanReciprocalRank": 0.8357
   },
   {
    "top1": 0.7722,
    "top3": 0.9186,
    "top5": 0.9579,
    "meanReciprocalRank": 0.85
   },
   {
    "top1": 0.7945,
    "top3": 0.9216,
    "top5": 0.9594,
    "meanReciprocalRank": 0.8639
   }
  ],
  "questions": 2.2022,
  "areas": 0.3963
 },
 "sensitivityBase": {
  "people": 400,
  "top1": 0.6792,
  "top5": 0.964,
  "meanReciprocalRank": 0.7883,
  "calibrationError": 0.0201,
  "calibrationFirst": 0.0854,
  "sameFirst": 0.9444
 },
 "sensitivity": [
  {
   "name": "leak",
   "value": 0.1,
   "halved": {
    "top1": 0.6875,
    "top5": 0.9779,
    "meanReciprocalRank": 0.7946,
    "calibrationError": 0.0253,
    "calibrationFirst": 0.0698,
    "sameFirst": 0.9194
   },
   "doubled": {
    "top1": 0.7028,
    "top5": 0.9668,
    "meanReciprocalRank": 0.8064,
    "calibrationError": 0.0334,
    "calibrationFirst": 0.143,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "shows 1",
   "value": 0.15,
   "halved": {
    "top1": 0.6834,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7905,
    "calibrationError": 0.021,
    "calibrationFirst": 0.0816,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6847,
    "top5": 0.9668,
    "meanReciprocalRank": 0.792,
    "calibrationError": 0.0197,
    "calibrationFirst": 0.0835,
    "sameFirst": 0.95
   }
  },
  {
   "name": "shows 2",
   "value": 0.45,
   "halved": {
    "top1": 0.6834,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7929,
    "calibrationError": 0.0199,
    "calibrationFirst": 0.09,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9668,
    "meanReciprocalRank": 0.791,
    "calibrationError": 0.023,
    "calibrationFirst": 0.0874,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "shows 3",
   "value": 0.85,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7896,
    "calibrationError": 0.0184,
    "calibrationFirst": 0.0798,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7884,
    "calibrationError": 0.0225,
    "calibrationFirst": 0.086,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "showsStill 1",
   "value": 0.4,
   "halved": {
    "top1": 0.6847,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7916,
    "calibrationError": 0.026,
    "calibrationFirst": 0.0924,
    "sameFirst": 0.9472
   },
   "doubled": {
    "top1": 0.6834,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7914,
    "calibrationError": 0.0136,
    "calibrationFirst": 0.077,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "showsStill 2",
   "value": 0.3,
   "halved": {
    "top1": 0.682,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7905,
    "calibrationError": 0.0242,
    "calibrationFirst": 0.0888,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6847,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7914,
    "calibrationError": 0.0142,
    "calibrationFirst": 0.0734,
    "sameFirst": 0.9472
   }
  },
  {
   "name": "showsStill 3",
   "value": 0.3,
   "halved": {
    "top1": 0.6806,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7894,
    "calibrationError": 0.0231,
    "calibrationFirst": 0.0908,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.964,
    "meanReciprocalRank": 0.7901,
    "calibrationError": 0.0182,
    "calibrationFirst": 0.0817,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "showsAll 1",
   "value": 0.2,
   "halved": {
    "top1": 0.682,
    "top5": 0.964,
    "meanReciprocalRank": 0.7905,
    "calibrationError": 0.0222,
    "calibrationFirst": 0.0892,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.964,
    "meanReciprocalRank": 0.7879,
    "calibrationError": 0.0195,
    "calibrationFirst": 0.0764,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "showsAll 2",
   "value": 0.3,
   "halved": {
    "top1": 0.682,
    "top5": 0.964,
    "meanReciprocalRank": 0.7899,
    "calibrationError": 0.0231,
    "calibrationFirst": 0.0925,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.964,
    "meanReciprocalRank": 0.7874,
    "calibrationError": 0.0171,
    "calibrationFirst": 0.0751,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "showsAll 3",
   "value": 0.5,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7899,
    "calibrationError": 0.0234,
    "calibrationFirst": 0.0914,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7907,
    "calibrationError": 0.0156,
    "calibrationFirst": 0.0769,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "spillover",
   "value": 0.4,
   "halved": {
    "top1": 0.6847,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7907,
    "calibrationError": 0.0203,
    "calibrationFirst": 0.083,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6834,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7914,
    "calibrationError": 0.0213,
    "calibrationFirst": 0.0913,
    "sameFirst": 0.95
   }
  },
  {
   "name": "local",
   "value": 0.6,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7886,
    "calibrationError": 0.0275,
    "calibrationFirst": 0.1054,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7919,
    "calibrationError": 0.0175,
    "calibrationFirst": 0.0761,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "localRadius",
   "value": 0.024,
   "halved": {
    "top1": 0.632,
    "top5": 0.9473,
    "meanReciprocalRank": 0.7643,
    "calibrationError": 0.0391,
    "calibrationFirst": 0.0904,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.5167,
    "top5": 0.8918,
    "meanReciprocalRank": 0.6795,
    "calibrationError": 0.0331,
    "calibrationFirst": 0.1191,
    "sameFirst": 0.9194
   }
  },
  {
   "name": "bothSides",
   "value": 0.4,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7905,
    "calibrationError": 0.0256,
    "calibrationFirst": 0.091,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.964,
    "meanReciprocalRank": 0.7885,
    "calibrationError": 0.0122,
    "calibrationFirst": 0.0764,
    "sameFirst": 0.9472
   }
  },
  {
   "name": "within",
   "value": 0.9,
   "halved": {
    "top1": 0.6875,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7955,
    "calibrationError": 0.0208,
    "calibrationFirst": 0.0947,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7908,
    "calibrationError": 0.0207,
    "calibrationFirst": 0.0852,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "unmarkedStill",
   "value": 0.4,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7866,
    "calibrationError": 0.0162,
    "calibrationFirst": 0.0831,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6722,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7885,
    "calibrationError": 0.0288,
    "calibrationFirst": 0.092,
    "sameFirst": 0.9528
   }
  },
  {
   "name": "unmarkedAll",
   "value": 0.7,
   "halved": {
    "top1": 0.6875,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7941,
    "calibrationError": 0.0144,
    "calibrationFirst": 0.0752,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.657,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7766,
    "calibrationError": 0.0285,
    "calibrationFirst": 0.0951,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "tapped",
   "value": 0.25,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7887,
    "calibrationError": 0.0181,
    "calibrationFirst": 0.0887,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6778,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7912,
    "calibrationError": 0.0228,
    "calibrationFirst": 0.0881,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "unmarkedFree",
   "value": 1,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "unknownFit",
   "value": 0.34,
   "halved": {
    "top1": 0.682,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7915,
    "calibrationError": 0.0176,
    "calibrationFirst": 0.0815,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6667,
    "top5": 0.964,
    "meanReciprocalRank": 0.7814,
    "calibrationError": 0.0456,
    "calibrationFirst": 0.1338,
    "sameFirst": 0.925
   }
  },
  {
   "name": "unknownOdds",
   "value": 0.0005,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0157,
    "calibrationFirst": 0.0768,
    "sameFirst": 0.9472
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.964,
    "meanReciprocalRank": 0.7904,
    "calibrationError": 0.0258,
    "calibrationFirst": 0.097,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "strayOdds",
   "value": 0.04,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0137,
    "calibrationFirst": 0.071,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.964,
    "meanReciprocalRank": 0.7892,
    "calibrationError": 0.0332,
    "calibrationFirst": 0.1171,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "pointOdds",
   "value": 0.025,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7873,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1294,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6847,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7902,
    "calibrationError": 0.0153,
    "calibrationFirst": 0.0599,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "priorFactor 1",
   "value": 0.4,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7853,
    "calibrationError": 0.0203,
    "calibrationFirst": 0.0798,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6778,
    "top5": 0.964,
    "meanReciprocalRank": 0.789,
    "calibrationError": 0.0199,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "priorFactor 2",
   "value": 0.6,
   "halved": {
    "top1": 0.6778,
    "top5": 0.9543,
    "meanReciprocalRank": 0.7826,
    "calibrationError": 0.0221,
    "calibrationFirst": 0.0816,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6653,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7792,
    "calibrationError": 0.0213,
    "calibrationFirst": 0.0906,
    "sameFirst": 0.95
   }
  },
  {
   "name": "priorFactor 3",
   "value": 1,
   "halved": {
    "top1": 0.6486,
    "top5": 0.9612,
    "meanReciprocalRank": 0.769,
    "calibrationError": 0.0268,
    "calibrationFirst": 0.0631,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6472,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7721,
    "calibrationError": 0.0112,
    "calibrationFirst": 0.0507,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "priorFactor 4",
   "value": 1.5,
   "halved": {
    "top1": 0.6764,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7902,
    "calibrationError": 0.0274,
    "calibrationFirst": 0.1133,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6514,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7681,
    "calibrationError": 0.0194,
    "calibrationFirst": 0.0437,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "priorFactor 5",
   "value": 2.2,
   "halved": {
    "top1": 0.6597,
    "top5": 0.964,
    "meanReciprocalRank": 0.778,
    "calibrationError": 0.0222,
    "calibrationFirst": 0.0779,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6847,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7905,
    "calibrationError": 0.0171,
    "calibrationFirst": 0.0796,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "patchWidest",
   "value": 0.03,
   "halved": {
    "top1": 0.6597,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7846,
    "calibrationError": 0.0543,
    "calibrationFirst": 0.1213,
    "sameFirst": 0.8639
   },
   "doubled": {
    "top1": 0.6597,
    "top5": 0.9529,
    "meanReciprocalRank": 0.7729,
    "calibrationError": 0.025,
    "calibrationFirst": 0.1191,
    "sameFirst": 0.95
   }
  },
  {
   "name": "patchNarrowest",
   "value": 0.018,
   "halved": {
    "top1": 0.6639,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7779,
    "calibrationError": 0.0297,
    "calibrationFirst": 0.0994,
    "sameFirst": 0.9056
   },
   "doubled": {
    "top1": 0.675,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7829,
    "calibrationError": 0.02,
    "calibrationFirst": 0.0886,
    "sameFirst": 0.9472
   }
  },
  {
   "name": "patchEdges",
   "value": 2,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7918,
    "calibrationError": 0.024,
    "calibrationFirst": 0.0832,
    "sameFirst": 0.9139
   },
   "doubled": {
    "top1": 0.6875,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7904,
    "calibrationError": 0.0186,
    "calibrationFirst": 0.0938,
    "sameFirst": 0.9472
   }
  },
  {
   "name": "patchSpread",
   "value": 0.4,
   "halved": {
    "top1": 0.6722,
    "top5": 0.9779,
    "meanReciprocalRank": 0.7896,
    "calibrationError": 0.034,
    "calibrationFirst": 0.0805,
    "sameFirst": 0.925
   },
   "doubled": {
    "top1": 0.65,
    "top5": 0.9418,
    "meanReciprocalRank": 0.7654,
    "calibrationError": 0.0312,
    "calibrationFirst": 0.1326,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "witnesses",
   "value": 0.7,
   "halved": {
    "top1": 0.6778,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7866,
    "calibrationError": 0.0204,
    "calibrationFirst": 0.1021,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.6528,
    "top5": 0.9779,
    "meanReciprocalRank": 0.7786,
    "calibrationError": 0.0392,
    "calibrationFirst": 0.0864,
    "sameFirst": 0.8833
   }
  },
  {
   "name": "leastWitnesses",
   "value": 1.75,
   "halved": {
    "top1": 0.6875,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7949,
    "calibrationError": 0.0332,
    "calibrationFirst": 0.126,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6611,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7787,
    "calibrationError": 0.0298,
    "calibrationFirst": 0.0764,
    "sameFirst": 0.9222
   }
  },
  {
   "name": "sharpness",
   "value": 1.3,
   "halved": {
    "top1": 0.6417,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7619,
    "calibrationError": 0.06,
    "calibrationFirst": 0.108,
    "sameFirst": 0.9778
   },
   "doubled": {
    "top1": 0.6653,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7815,
    "calibrationError": 0.0628,
    "calibrationFirst": 0.1226,
    "sameFirst": 0.8778
   }
  },
  {
   "name": "faintest",
   "value": 0.8,
   "halved": {
    "top1": 0.682,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7915,
    "calibrationError": 0.0199,
    "calibrationFirst": 0.0787,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6625,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7818,
    "calibrationError": 0.0258,
    "calibrationFirst": 0.1002,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "shortlist",
   "value": 24,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7852,
    "calibrationError": 0.0212,
    "calibrationFirst": 0.0828,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7908,
    "calibrationError": 0.0196,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "tieOdds",
   "value": 0.4,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9194
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "tieApart",
   "value": 1,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9167
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9639
   }
  },
  {
   "name": "tieApartWeak",
   "value": 2.6,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "unsteady",
   "value": -2,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "leastNamed",
   "value": 0.03,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "leastTouched",
   "value": 0.01,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.788,
    "calibrationError": 0.0212,
    "calibrationFirst": 0.0879,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0835,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "joins",
   "value": 0.12,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "onePain",
   "value": 2,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7885,
    "calibrationError": 0.0193,
    "calibrationFirst": 0.0841,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.964,
    "meanReciprocalRank": 0.7876,
    "calibrationError": 0.0253,
    "calibrationFirst": 0.0938,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "mostParts",
   "value": 6,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0206,
    "calibrationFirst": 0.0856,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "mostRaised",
   "value": 20,
   "halved": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7879,
    "calibrationError": 0.02,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7879,
    "calibrationError": 0.0203,
    "calibrationFirst": 0.0853,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "mostArea",
   "value": 1.5,
   "halved": {
    "top1": 0.6847,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7908,
    "calibrationError": 0.0213,
    "calibrationFirst": 0.095,
    "sameFirst": 0.95
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "leastCover",
   "value": 0.02,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7882,
    "calibrationError": 0.0203,
    "calibrationFirst": 0.0874,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6847,
    "top5": 0.964,
    "meanReciprocalRank": 0.791,
    "calibrationError": 0.0205,
    "calibrationFirst": 0.0887,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "everySample",
   "value": 3,
   "halved": {
    "top1": 0.6736,
    "top5": 0.964,
    "meanReciprocalRank": 0.786,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0831,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7879,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0841,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "negligible",
   "value": 10,
   "halved": {
    "top1": 0.6778,
    "top5": 0.964,
    "meanReciprocalRank": 0.7874,
    "calibrationError": 0.0225,
    "calibrationFirst": 0.0839,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.964,
    "meanReciprocalRank": 0.7883,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0854,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "rounds",
   "value": 3,
   "halved": {
    "top1": 0.6875,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7935,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0884,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.9668,
    "meanReciprocalRank": 0.787,
    "calibrationError": 0.021,
    "calibrationFirst": 0.0848,
    "sameFirst": 0.9417
   }
  }
 ],
 "wordSensitivity": [
  {
   "name": "likely",
   "value": 0.5,
   "halved": {
    "right": 0.6376,
    "count": 11986
   },
   "doubled": {
    "right": 0.8054,
    "count": 4691
   }
  },
  {
   "name": "possible",
   "value": 0.15,
   "halved": {
    "right": 0.2564,
    "count": 24433
   },
   "doubled": {
    "right": 0.4215,
    "count": 8072
   }
  }
 ],
 "cost": {
  "engineMedianMs": 2.3714,
  "engineP95Ms": 3.544,
  "growth": [
   {
    "times": 1,
    "of": "points",
    "medianMs": 2.1436,
    "p95Ms": 3.5391,
    "prepareMs": 142.4064
   },
   {
    "times": 2,
    "of": "points",
    "medianMs": 3.8717,
    "p95Ms": 5.299,
    "prepareMs": 141.9372
   },
   {
    "times": 4,
    "of": "points",
    "medianMs": 6.2251,
    "p95Ms": 8.4642,
    "prepareMs": 229.3189
   },
   {
    "times": 4.1317,
    "of": "places",
    "medianMs": 2.8541,
    "p95Ms": 4.2509,
    "prepareMs": 417.3616
   }
  ],
  "modelBytes": 518368,
  "atlasBytes": 254300
 },
 "quick": {
  "people": 1200,
  "atlas": "eff6b851920fadb4",
  "overlap": {
   "median": 0.4763,
   "lower": 0.3554,
   "upper": 0.5939
  },
  "kinds": [
   {
    "kind": "whole",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.7917,
      "top3": 0.95,
      "top5": 0.9833,
      "meanReciprocalRank": 0.8723
     },
     {
      "name": "list by region",
      "top1": 0.3025,
      "top3": 0.6878,
      "top5": 0.7829,
      "meanReciprocalRank": 0.5062
     },
     {
      "name": "overlap share",
      "top1": 0.6444,
      "top3": 0.8972,
      "top5": 0.9778,
      "meanReciprocalRank": 0.7825
     },
     {
      "name": "cosine",
      "top1": 0.825,
      "top3": 0.9889,
      "top5": 0.9944,
      "meanReciprocalRank": 0.9016
     },
     {
      "name": "cosine with local zone",
      "top1": 0.7667,
      "top3": 0.9611,
      "top5": 0.9944,
      "meanReciprocalRank": 0.8645
     },
     {
      "name": "muscle under the finger",
      "top1": 0.1611,
      "top3": 0.3778,
      "top5": 0.4722,
      "meanReciprocalRank": 0.3166
     },
     {
      "name": "prevalence alone",
      "top1": 0.037,
      "top3": 0.1111,
      "top5": 0.1852,
      "meanReciprocalRank": 0.125
     }
    ],
    "firstOrTie": 0.8889,
    "elseLeads": 0.0722,
    "sameFirst": 0.8833,
    "sameThree": 0.85,
    "saidFirst": 0.6948
   },
   {
    "kind": "partial",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.7688,
      "top3": 0.9334,
      "top5": 0.9793,
      "meanReciprocalRank": 0.8582
     },
     {
      "name": "list by region",
      "top1": 0.3014,
      "top3": 0.6103,
      "top5": 0.7319,
      "meanReciprocalRank": 0.4794
     },
     {
      "name": "overlap share",
      "top1": 0.4334,
      "top3": 0.7606,
      "top5": 0.8628,
      "meanReciprocalRank": 0.6175
     },
     {
      "name": "cosine",
      "top1": 0.575,
      "top3": 0.8272,
      "top5": 0.9045,
      "meanReciprocalRank": 0.7163
     },
     {
      "name": "cosine with local zone",
      "top1": 0.6563,
      "top3": 0.9001,
      "top5": 0.9668,
      "meanReciprocalRank": 0.7894
     },
     {
      "name": "muscle under the finger",
      "top1": 0.2917,
      "top3": 0.525,
      "top5": 0.6208,
      "meanReciprocalRank": 0.4417
     },
     {
      "name": "prevalence alone",
      "top1": 0.0333,
      "top3": 0.1,
      "top5": 0.1667,
      "meanReciprocalRank": 0.1206
     }
    ],
    "firstOrTie": 0.875,
    "elseLeads": 0.0875,
    "sameFirst": 0.8625,
    "sameThree": 0.8375,
    "saidFirst": 0.65
   },
   {
    "kind": "tap",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.5022,
      "top3": 0.8586,
      "top5": 0.9296,
      "meanReciprocalRank": 0.6829
     },
     {
      "name": "list by region",
      "top1": 0.2571,
      "top3": 0.5914,
      "top5": 0.6932,
      "meanReciprocalRank": 0.4432
     },
     {
      "name": "overlap share",
      "top1": 0.3015,
      "top3": 0.6485,
      "top5": 0.7568,
      "meanReciprocalRank": 0.5008
     },
     {
      "name": "cosine",
      "top1": 0.3438,
      "top3": 0.6693,
      "top5": 0.7846,
      "meanReciprocalRank": 0.5226
     },
     {
      "name": "cosine with local zone",
      "top1": 0.4001,
      "top3": 0.794,
      "top5": 0.9005,
      "meanReciprocalRank": 0.6102
     },
     {
      "name": "muscle under the finger",
      "top1": 0.3958,
      "top3": 0.6542,
      "top5": 0.7708,
      "meanReciprocalRank": 0.5601
     },
     {
      "name": "prevalence alone",
      "top1": 0.0278,
      "top3": 0.0833,
      "top5": 0.1389,
      "meanReciprocalRank": 0.1015
     }
    ],
    "firstOrTie": 0.6708,
    "elseLeads": 0.0208,
    "sameFirst": 0.9792,
    "sameThree": 0.9208,
    "saidFirst": 0.4764
   },
   {
    "kind": "local",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6334,
      "top3": 0.9057,
      "top5": 0.9613,
      "meanReciprocalRank": 0.7698
     },
     {
      "name": "list by region",
      "top1": 0.2655,
      "top3": 0.5376,
      "top5": 0.6337,
      "meanReciprocalRank": 0.4223
     },
     {
      "name": "overlap share",
      "top1": 0.3279,
      "top3": 0.5367,
      "top5": 0.6653,
      "meanReciprocalRank": 0.47
     },
     {
      "name": "cosine",
      "top1": 0.3001,
      "top3": 0.5756,
      "top5": 0.6764,
      "meanReciprocalRank": 0.466
     },
     {
      "name": "cosine with local zone",
      "top1": 0.5389,
      "top3": 0.8557,
      "top5": 0.9447,
      "meanReciprocalRank": 0.7069
     },
     {
      "name": "muscle under the finger",
      "top1": 0.6889,
      "top3": 0.8722,
      "top5": 0.9056,
      "meanReciprocalRank": 0.7895
     },
     {
      "name": "prevalence alone",
      "top1": 0.0185,
      "top3": 0.0556,
      "top5": 0.0926,
      "meanReciprocalRank": 0.0819
     }
    ],
    "firstOrTie": 0.8,
    "elseLeads": 0.05,
    "sameFirst": 0.9556,
    "sameThree": 0.8778,
    "saidFirst": 0.5084
   },
   {
    "kind": "both",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6958,
      "top3": 0.8917,
      "top5": 0.9583,
      "meanReciprocalRank": 0.803
     },
     {
      "name": "list by region",
      "top1": 0.1921,
      "top3": 0.5027,
      "top5": 0.6598,
      "meanReciprocalRank": 0.3854
     },
     {
      "name": "overlap share",
      "top1": 0.45,
      "top3": 0.6751,
      "top5": 0.8419,
      "meanReciprocalRank": 0.6015
     },
     {
      "name": "cosine",
      "top1": 0.55,
      "top3": 0.7876,
      "top5": 0.9003,
      "meanReciprocalRank": 0.6812
     },
     {
      "name": "cosine with local zone",
      "top1": 0.6167,
      "top3": 0.925,
      "top5": 0.975,
      "meanReciprocalRank": 0.7678
     },
     {
      "name": "muscle under the finger",
      "top1": 0.2,
      "top3": 0.3667,
      "top5": 0.4833,
      "meanReciprocalRank": 0.3378
     },
     {
      "name": "prevalence alone",
      "top1": 0.0208,
      "top3": 0.0625,
      "top5": 0.1042,
      "meanReciprocalRank": 0.0843
     }
    ],
    "firstOrTie": 0.8417,
    "elseLeads": 0.0667,
    "sameFirst": 0.8583,
    "sameThree": 0.825,
    "saidFirst": 0.6084
   },
   {
    "kind": "marks",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.5917,
      "top3": 0.8167,
      "top5": 0.9458,
      "meanReciprocalRank": 0.727
     },
     {
      "name": "list by region",
      "top1": 0.243,
      "top3": 0.5981,
      "top5": 0.7074,
      "meanReciprocalRank": 0.4384
     },
     {
      "name": "overlap share",
      "top1": 0.2958,
      "top3": 0.6335,
      "top5": 0.7838,
      "meanReciprocalRank": 0.4964
     },
     {
      "name": "cosine",
      "top1": 0.4208,
      "top3": 0.746,
      "top5": 0.8254,
      "meanReciprocalRank": 0.5951
     },
     {
      "name": "cosine with local zone",
      "top1": 0.425,
      "top3": 0.8458,
      "top5": 0.9167,
      "meanReciprocalRank": 0.6307
     },
     {
      "name": "muscle under the finger",
      "top1": 0.3833,
      "top3": 0.6333,
      "top5": 0.7667,
      "meanReciprocalRank": 0.5496
     },
     {
      "name": "prevalence alone",
      "top1": 0.0222,
      "top3": 0.0667,
      "top5": 0.1111,
      "meanReciprocalRank": 0.0919
     }
    ],
    "firstOrTie": 0.7667,
    "elseLeads": 0.0167,
    "sameFirst": 1,
    "sameThree": 0.8667,
    "saidFirst": 0.4436
   },
   {
    "kind": "together",
    "people": 1080,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.663,
      "top3": 0.8973,
      "top5": 0.9599,
      "meanReciprocalRank": 0.7861
     },
     {
      "name": "list by region",
      "top1": 0.2671,
      "top3": 0.5936,
      "top5": 0.7047,
      "meanReciprocalRank": 0.4513
     },
     {
      "name": "overlap share",
      "top1": 0.4082,
      "top3": 0.6975,
      "top5": 0.8144,
      "meanReciprocalRank": 0.5792
     },
     {
      "name": "cosine",
      "top1": 0.4996,
      "top3": 0.7637,
      "top5": 0.8456,
      "meanReciprocalRank": 0.6451
     },
     {
      "name": "cosine with local zone",
      "top1": 0.5681,
      "top3": 0.876,
      "top5": 0.9483,
      "meanReciprocalRank": 0.7283
     },
     {
      "name": "muscle under the finger",
      "top1": 0.3593,
      "top3": 0.5815,
      "top5": 0.6778,
      "meanReciprocalRank": 0.5056
     },
     {
      "name": "prevalence alone",
      "top1": 0.0276,
      "top3": 0.0829,
      "top5": 0.1381,
      "meanReciprocalRank": 0.1034
     }
    ],
    "firstOrTie": 0.8037,
    "elseLeads": 0.0537,
    "sameFirst": 0.9222,
    "sameThree": 0.8667,
    "saidFirst": 0.5677
   }
  ],
  "calibration": {
   "error": 0.0242,
   "errorOfFirst": 0.1007,
   "errorOfElse": 0.0675,
   "bins": [
    {
     "said": 0.0364,
     "was": 0.0387,
     "count": 5426
    },
    {
     "said": 0.1437,
     "was": 0.1566,
     "count": 2274
    },
    {
     "said": 0.2446,
     "was": 0.2783,
     "count": 1175
    },
    {
     "said": 0.35,
     "was": 0.4297,
     "count": 733
    },
    {
     "said": 0.445,
     "was": 0.5328,
     "count": 488
    },
    {
     "said": 0.5456,
     "was": 0.6273,
     "count": 322
    },
    {
     "said": 0.6466,
     "was": 0.685,
     "count": 273
    },
    {
     "said": 0.7496,
     "was": 0.7512,
     "count": 209
    },
    {
     "said": 0.8498,
     "was": 0.7657,
     "count": 239
    },
    {
     "said": 0.9711,
     "was": 0.875,
     "count": 416
    }
   ]
  },
  "words": {
   "likely": {
    "right": 0.7491,
    "count": 1459
   },
   "possible": {
    "right": 0.3316,
    "count": 3251
   },
   "less-likely": {
    "right": 0.0915,
    "count": 2952
   }
  },
  "tieSizes": [
   1.84,
   5.9804,
   10.7438
  ],
  "orderKept": 0.881,
  "unknown": {
   "outside": 0.9333,
   "stripe": 0.8167,
   "whole-body": 1,
   "blob": 0.5167
  },
  "recovery": {
   "share": 1,
   "missed": []
  },
  "asking": {
   "after": [
    {
     "top1": 0.6778,
     "top3": 0.8833,
     "top5": 0.9611,
     "meanReciprocalRank": 0.7864
    },
    {
     "top1": 0.7,
     "top3": 0.8667,
     "top5": 0.9611,
     "meanReciprocalRank": 0.799
    },
    {
     "top1": 0.7556,
     "top3": 0.9056,
     "top5": 0.9444,
     "meanReciprocalRank": 0.8342
    },
    {
     "top1": 0.8,
     "top3": 0.9222,
     "top5": 0.9556,
     "meanReciprocalRank": 0.8657
    },
    {
     "top1": 0.8167,
     "top3": 0.9111,
     "top5": 0.9556,
     "meanReciprocalRank": 0.8739
    }
   ],
   "questions": 2.3389,
   "areas": 0.3778
  }
 }
} as const;

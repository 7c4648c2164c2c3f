/** Written by scripts/simulate/main.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */
export const SIMULATION = {
 "seed": 20260101,
 "people": 6000,
 "atlas": "7b4a236be909f4f6",
 "overlap": {
  "median": 0.4914,
  "lower": 0.3528,
  "upper": 0.5937
 },
 "kinds": [
  {
   "kind": "whole",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7817,
     "top3": 0.95,
     "top5": 0.9767,
     "meanReciprocalRank": 0.869
    },
    {
     "name": "list by region",
     "top1": 0.3294,
     "top3": 0.7278,
     "top5": 0.8223,
     "meanReciprocalRank": 0.5395
    },
    {
     "name": "overlap share",
     "top1": 0.6222,
     "top3": 0.89,
     "top5": 0.9631,
     "meanReciprocalRank": 0.7628
    },
    {
     "name": "cosine",
     "top1": 0.8,
     "top3": 0.9706,
     "top5": 0.9933,
     "meanReciprocalRank": 0.8867
    },
    {
     "name": "cosine with local zone",
     "top1": 0.7494,
     "top3": 0.9544,
     "top5": 0.99,
     "meanReciprocalRank": 0.8519
    },
    {
     "name": "muscle under the finger",
     "top1": 0.1656,
     "top3": 0.3922,
     "top5": 0.5322,
     "meanReciprocalRank": 0.3312
    },
    {
     "name": "prevalence alone",
     "top1": 0.03,
     "top3": 0.09,
     "top5": 0.15,
     "meanReciprocalRank": 0.1124
    }
   ],
   "firstOrTie": 0.89,
   "elseLeads": 0.0878,
   "sameFirst": 0.8822,
   "sameThree": 0.8567,
   "saidFirst": 0.7213
  },
  {
   "kind": "partial",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7163,
     "top3": 0.9205,
     "top5": 0.9676,
     "meanReciprocalRank": 0.8254
    },
    {
     "name": "list by region",
     "top1": 0.2849,
     "top3": 0.5997,
     "top5": 0.7032,
     "meanReciprocalRank": 0.4612
    },
    {
     "name": "overlap share",
     "top1": 0.4517,
     "top3": 0.7709,
     "top5": 0.8871,
     "meanReciprocalRank": 0.6325
    },
    {
     "name": "cosine",
     "top1": 0.5525,
     "top3": 0.8293,
     "top5": 0.9086,
     "meanReciprocalRank": 0.7037
    },
    {
     "name": "cosine with local zone",
     "top1": 0.6267,
     "top3": 0.9075,
     "top5": 0.9734,
     "meanReciprocalRank": 0.7741
    },
    {
     "name": "muscle under the finger",
     "top1": 0.2725,
     "top3": 0.5,
     "top5": 0.6017,
     "meanReciprocalRank": 0.4261
    },
    {
     "name": "prevalence alone",
     "top1": 0.0299,
     "top3": 0.0896,
     "top5": 0.1493,
     "meanReciprocalRank": 0.1115
    }
   ],
   "firstOrTie": 0.8392,
   "elseLeads": 0.0858,
   "sameFirst": 0.8825,
   "sameThree": 0.8375,
   "saidFirst": 0.6794
  },
  {
   "kind": "tap",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.5642,
     "top3": 0.8689,
     "top5": 0.9439,
     "meanReciprocalRank": 0.7255
    },
    {
     "name": "list by region",
     "top1": 0.2691,
     "top3": 0.5936,
     "top5": 0.7042,
     "meanReciprocalRank": 0.45
    },
    {
     "name": "overlap share",
     "top1": 0.2891,
     "top3": 0.6609,
     "top5": 0.8022,
     "meanReciprocalRank": 0.4999
    },
    {
     "name": "cosine",
     "top1": 0.3763,
     "top3": 0.6953,
     "top5": 0.8095,
     "meanReciprocalRank": 0.5567
    },
    {
     "name": "cosine with local zone",
     "top1": 0.493,
     "top3": 0.8389,
     "top5": 0.9189,
     "meanReciprocalRank": 0.6739
    },
    {
     "name": "muscle under the finger",
     "top1": 0.4508,
     "top3": 0.7267,
     "top5": 0.8058,
     "meanReciprocalRank": 0.6089
    },
    {
     "name": "prevalence alone",
     "top1": 0.0224,
     "top3": 0.0671,
     "top5": 0.1118,
     "meanReciprocalRank": 0.0908
    }
   ],
   "firstOrTie": 0.7058,
   "elseLeads": 0.0325,
   "sameFirst": 0.9592,
   "sameThree": 0.92,
   "saidFirst": 0.5506
  },
  {
   "kind": "local",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6511,
     "top3": 0.9101,
     "top5": 0.9724,
     "meanReciprocalRank": 0.785
    },
    {
     "name": "list by region",
     "top1": 0.2352,
     "top3": 0.4981,
     "top5": 0.5966,
     "meanReciprocalRank": 0.3866
    },
    {
     "name": "overlap share",
     "top1": 0.2267,
     "top3": 0.5298,
     "top5": 0.6879,
     "meanReciprocalRank": 0.4176
    },
    {
     "name": "cosine",
     "top1": 0.2651,
     "top3": 0.5481,
     "top5": 0.6955,
     "meanReciprocalRank": 0.4456
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5045,
     "top3": 0.8412,
     "top5": 0.9546,
     "meanReciprocalRank": 0.6885
    },
    {
     "name": "muscle under the finger",
     "top1": 0.6133,
     "top3": 0.8622,
     "top5": 0.8878,
     "meanReciprocalRank": 0.7392
    },
    {
     "name": "prevalence alone",
     "top1": 0.0185,
     "top3": 0.0556,
     "top5": 0.0926,
     "meanReciprocalRank": 0.0821
    }
   ],
   "firstOrTie": 0.7822,
   "elseLeads": 0.0311,
   "sameFirst": 0.93,
   "sameThree": 0.9,
   "saidFirst": 0.608
  },
  {
   "kind": "both",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7433,
     "top3": 0.8884,
     "top5": 0.9484,
     "meanReciprocalRank": 0.822
    },
    {
     "name": "list by region",
     "top1": 0.2798,
     "top3": 0.6308,
     "top5": 0.7288,
     "meanReciprocalRank": 0.4692
    },
    {
     "name": "overlap share",
     "top1": 0.4067,
     "top3": 0.7042,
     "top5": 0.8218,
     "meanReciprocalRank": 0.5783
    },
    {
     "name": "cosine",
     "top1": 0.4892,
     "top3": 0.7551,
     "top5": 0.8535,
     "meanReciprocalRank": 0.6412
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5867,
     "top3": 0.8642,
     "top5": 0.9517,
     "meanReciprocalRank": 0.7386
    },
    {
     "name": "muscle under the finger",
     "top1": 0.1917,
     "top3": 0.38,
     "top5": 0.5217,
     "meanReciprocalRank": 0.3353
    },
    {
     "name": "prevalence alone",
     "top1": 0.0194,
     "top3": 0.0583,
     "top5": 0.0972,
     "meanReciprocalRank": 0.0838
    }
   ],
   "firstOrTie": 0.8417,
   "elseLeads": 0.085,
   "sameFirst": 0.91,
   "sameThree": 0.86,
   "saidFirst": 0.6641
  },
  {
   "kind": "marks",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6059,
     "top3": 0.8734,
     "top5": 0.951,
     "meanReciprocalRank": 0.7514
    },
    {
     "name": "list by region",
     "top1": 0.2697,
     "top3": 0.5974,
     "top5": 0.7178,
     "meanReciprocalRank": 0.4559
    },
    {
     "name": "overlap share",
     "top1": 0.36,
     "top3": 0.6953,
     "top5": 0.8415,
     "meanReciprocalRank": 0.5523
    },
    {
     "name": "cosine",
     "top1": 0.4309,
     "top3": 0.7403,
     "top5": 0.8468,
     "meanReciprocalRank": 0.6026
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5142,
     "top3": 0.8734,
     "top5": 0.9518,
     "meanReciprocalRank": 0.7018
    },
    {
     "name": "muscle under the finger",
     "top1": 0.4533,
     "top3": 0.705,
     "top5": 0.7717,
     "meanReciprocalRank": 0.6019
    },
    {
     "name": "prevalence alone",
     "top1": 0.0219,
     "top3": 0.0658,
     "top5": 0.1097,
     "meanReciprocalRank": 0.0875
    }
   ],
   "firstOrTie": 0.7467,
   "elseLeads": 0.0267,
   "sameFirst": 0.99,
   "sameThree": 0.9217,
   "saidFirst": 0.5434
  },
  {
   "kind": "together",
   "people": 5400,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6733,
     "top3": 0.9034,
     "top5": 0.9607,
     "meanReciprocalRank": 0.7951
    },
    {
     "name": "list by region",
     "top1": 0.2783,
     "top3": 0.606,
     "top5": 0.71,
     "meanReciprocalRank": 0.4596
    },
    {
     "name": "overlap share",
     "top1": 0.3913,
     "top3": 0.7103,
     "top5": 0.8354,
     "meanReciprocalRank": 0.574
    },
    {
     "name": "cosine",
     "top1": 0.4861,
     "top3": 0.758,
     "top5": 0.8522,
     "meanReciprocalRank": 0.6403
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5801,
     "top3": 0.8804,
     "top5": 0.9561,
     "meanReciprocalRank": 0.7386
    },
    {
     "name": "muscle under the finger",
     "top1": 0.3622,
     "top3": 0.6022,
     "top5": 0.6931,
     "meanReciprocalRank": 0.5125
    },
    {
     "name": "prevalence alone",
     "top1": 0.0243,
     "top3": 0.0729,
     "top5": 0.1215,
     "meanReciprocalRank": 0.0964
    }
   ],
   "firstOrTie": 0.7985,
   "elseLeads": 0.0585,
   "sameFirst": 0.9224,
   "sameThree": 0.8813,
   "saidFirst": 0.629
  }
 ],
 "calibration": {
  "error": 0.0162,
  "errorOfFirst": 0.046,
  "errorOfElse": 0.0483,
  "bins": [
   {
    "said": 0.0309,
    "was": 0.043,
    "count": 30920
   },
   {
    "said": 0.1447,
    "was": 0.1548,
    "count": 8619
   },
   {
    "said": 0.2463,
    "was": 0.2613,
    "count": 4696
   },
   {
    "said": 0.3475,
    "was": 0.3751,
    "count": 3098
   },
   {
    "said": 0.449,
    "was": 0.4581,
    "count": 2425
   },
   {
    "said": 0.5469,
    "was": 0.5781,
    "count": 2022
   },
   {
    "said": 0.6485,
    "was": 0.6482,
    "count": 1734
   },
   {
    "said": 0.7485,
    "was": 0.7419,
    "count": 1449
   },
   {
    "said": 0.851,
    "was": 0.8179,
    "count": 1406
   },
   {
    "said": 0.9651,
    "was": 0.8855,
    "count": 2454
   }
  ]
 },
 "words": {
  "likely": {
   "right": 0.7381,
   "count": 9065
  },
  "possible": {
   "right": 0.3032,
   "count": 13611
  },
  "less-likely": {
   "right": 0.0978,
   "count": 13508
  }
 },
 "tieSizes": [
  1.7092,
  6.1511,
  11.0007
 ],
 "orderKept": 0.8725,
 "unknown": {
  "outside": 0.896,
  "stripe": 0.878,
  "whole-body": 1,
  "blob": 0.446
 },
 "recovery": {
  "share": 1,
  "missed": []
 },
 "asking": {
  "after": [
   {
    "top1": 0.6882,
    "top3": 0.9075,
    "top5": 0.962,
    "meanReciprocalRank": 0.8036
   },
   {
    "top1": 0.7452,
    "top3": 0.9142,
    "top5": 0.962,
    "meanReciprocalRank": 0.8355
   },
   {
    "top1": 0.7848,
    "top3": 0.9201,
    "top5": 0.9664,
    "meanReciprocalRank": 0.8579
   },
   {
    "top1": 0.7923,
    "top3": 0.9245,
    "top5": 0.9642,
    "meanReciprocalRank": 0.8641
   },
   {
    "top1": 0.8085,
    "top3": 0.9327,
    "top5": 0.965,
    "meanReciprocalRank": 0.8746
   }
  ],
  "questions": 1.9533,
  "areas": 0.2104
 },
 "sensitivityBase": {
  "people": 400,
  "top1": 0.707,
  "top5": 0.9612,
  "meanReciprocalRank": 0.8132,
  "calibrationError": 0.0134,
  "calibrationFirst": 0.0565,
  "sameFirst": 0.9417
 },
 "sensitivity": [
  {
   "name": "leak",
   "value": 0.1,
   "halved": {
    "top1": 0.6834,
    "top5": 0.9695,
    "meanReciprocalRank": 0.8004,
    "calibrationError": 0.0213,
    "calibrationFirst": 0.0523,
    "sameFirst": 0.9139
   },
   "doubled": {
    "top1": 0.6917,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8068,
    "calibrationError": 0.0279,
    "calibrationFirst": 0.1042,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "shows 1",
   "value": 0.15,
   "halved": {
    "top1": 0.6945,
    "top5": 0.9668,
    "meanReciprocalRank": 0.8084,
    "calibrationError": 0.0148,
    "calibrationFirst": 0.0593,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.7028,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8114,
    "calibrationError": 0.0132,
    "calibrationFirst": 0.0499,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "shows 2",
   "value": 0.45,
   "halved": {
    "top1": 0.7084,
    "top5": 0.964,
    "meanReciprocalRank": 0.8142,
    "calibrationError": 0.0184,
    "calibrationFirst": 0.0648,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6806,
    "top5": 0.9668,
    "meanReciprocalRank": 0.8009,
    "calibrationError": 0.0135,
    "calibrationFirst": 0.0427,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "shows 3",
   "value": 0.85,
   "halved": {
    "top1": 0.7028,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8104,
    "calibrationError": 0.0152,
    "calibrationFirst": 0.0542,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6972,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8102,
    "calibrationError": 0.0186,
    "calibrationFirst": 0.0552,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "showsStill 1",
   "value": 0.4,
   "halved": {
    "top1": 0.6917,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8071,
    "calibrationError": 0.0167,
    "calibrationFirst": 0.0569,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.7167,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8197,
    "calibrationError": 0.0173,
    "calibrationFirst": 0.0544,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "showsStill 2",
   "value": 0.3,
   "halved": {
    "top1": 0.7084,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8157,
    "calibrationError": 0.0168,
    "calibrationFirst": 0.0658,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.7028,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8113,
    "calibrationError": 0.0152,
    "calibrationFirst": 0.0461,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "showsStill 3",
   "value": 0.3,
   "halved": {
    "top1": 0.7111,
    "top5": 0.9584,
    "meanReciprocalRank": 0.815,
    "calibrationError": 0.016,
    "calibrationFirst": 0.0668,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6834,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8014,
    "calibrationError": 0.0121,
    "calibrationFirst": 0.0522,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "showsAll 1",
   "value": 0.2,
   "halved": {
    "top1": 0.7014,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8109,
    "calibrationError": 0.0132,
    "calibrationFirst": 0.0515,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.7,
    "top5": 0.9612,
    "meanReciprocalRank": 0.809,
    "calibrationError": 0.0132,
    "calibrationFirst": 0.0495,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "showsAll 2",
   "value": 0.3,
   "halved": {
    "top1": 0.6986,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8095,
    "calibrationError": 0.0164,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8127,
    "calibrationError": 0.0127,
    "calibrationFirst": 0.0493,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "showsAll 3",
   "value": 0.5,
   "halved": {
    "top1": 0.6986,
    "top5": 0.964,
    "meanReciprocalRank": 0.8089,
    "calibrationError": 0.0164,
    "calibrationFirst": 0.0592,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6959,
    "top5": 0.9612,
    "meanReciprocalRank": 0.807,
    "calibrationError": 0.0107,
    "calibrationFirst": 0.0389,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "spillover",
   "value": 0.5,
   "halved": {
    "top1": 0.6972,
    "top5": 0.9612,
    "meanReciprocalRank": 0.809,
    "calibrationError": 0.0178,
    "calibrationFirst": 0.059,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.7056,
    "top5": 0.9584,
    "meanReciprocalRank": 0.8134,
    "calibrationError": 0.01,
    "calibrationFirst": 0.058,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "local",
   "value": 0.6,
   "halved": {
    "top1": 0.7028,
    "top5": 0.9668,
    "meanReciprocalRank": 0.8138,
    "calibrationError": 0.017,
    "calibrationFirst": 0.0706,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6986,
    "top5": 0.964,
    "meanReciprocalRank": 0.8087,
    "calibrationError": 0.0153,
    "calibrationFirst": 0.0548,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "localRadius",
   "value": 0.024,
   "halved": {
    "top1": 0.6611,
    "top5": 0.964,
    "meanReciprocalRank": 0.7884,
    "calibrationError": 0.0268,
    "calibrationFirst": 0.0634,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6556,
    "top5": 0.9501,
    "meanReciprocalRank": 0.777,
    "calibrationError": 0.0352,
    "calibrationFirst": 0.0788,
    "sameFirst": 0.8917
   }
  },
  {
   "name": "acheOff",
   "value": 0.018,
   "halved": {
    "top1": 0.6361,
    "top5": 0.964,
    "meanReciprocalRank": 0.769,
    "calibrationError": 0.0328,
    "calibrationFirst": 0.0616,
    "sameFirst": 0.8889
   },
   "doubled": {
    "top1": 0.7111,
    "top5": 0.9695,
    "meanReciprocalRank": 0.8158,
    "calibrationError": 0.0209,
    "calibrationFirst": 0.0533,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "acheFit",
   "value": 1,
   "halved": {
    "top1": 0.6889,
    "top5": 0.964,
    "meanReciprocalRank": 0.8068,
    "calibrationError": 0.0174,
    "calibrationFirst": 0.0712,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6945,
    "top5": 0.964,
    "meanReciprocalRank": 0.8042,
    "calibrationError": 0.0269,
    "calibrationFirst": 0.0399,
    "sameFirst": 0.9222
   }
  },
  {
   "name": "bothSides",
   "value": 0.4,
   "halved": {
    "top1": 0.7084,
    "top5": 0.9668,
    "meanReciprocalRank": 0.8147,
    "calibrationError": 0.0163,
    "calibrationFirst": 0.0622,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.7056,
    "top5": 0.9612,
    "meanReciprocalRank": 0.81,
    "calibrationError": 0.0172,
    "calibrationFirst": 0.0599,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "within",
   "value": 0.9,
   "halved": {
    "top1": 0.6861,
    "top5": 0.9556,
    "meanReciprocalRank": 0.8027,
    "calibrationError": 0.0125,
    "calibrationFirst": 0.0638,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.7097,
    "top5": 0.9668,
    "meanReciprocalRank": 0.815,
    "calibrationError": 0.0176,
    "calibrationFirst": 0.0612,
    "sameFirst": 0.925
   }
  },
  {
   "name": "unmarkedStill",
   "value": 0.4,
   "halved": {
    "top1": 0.6889,
    "top5": 0.9556,
    "meanReciprocalRank": 0.8028,
    "calibrationError": 0.0178,
    "calibrationFirst": 0.0579,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.7084,
    "top5": 0.9668,
    "meanReciprocalRank": 0.8151,
    "calibrationError": 0.0201,
    "calibrationFirst": 0.0751,
    "sameFirst": 0.9222
   }
  },
  {
   "name": "unmarkedAll",
   "value": 0.7,
   "halved": {
    "top1": 0.6875,
    "top5": 0.964,
    "meanReciprocalRank": 0.8039,
    "calibrationError": 0.0099,
    "calibrationFirst": 0.0354,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.6903,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8031,
    "calibrationError": 0.0177,
    "calibrationFirst": 0.0689,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "tapped",
   "value": 0.25,
   "halved": {
    "top1": 0.6875,
    "top5": 0.9556,
    "meanReciprocalRank": 0.8039,
    "calibrationError": 0.0106,
    "calibrationFirst": 0.0504,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.7181,
    "top5": 0.964,
    "meanReciprocalRank": 0.8192,
    "calibrationError": 0.0154,
    "calibrationFirst": 0.0712,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "unmarkedFree",
   "value": 1,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "unknownFit",
   "value": 0.34,
   "halved": {
    "top1": 0.707,
    "top5": 0.964,
    "meanReciprocalRank": 0.8143,
    "calibrationError": 0.0207,
    "calibrationFirst": 0.0455,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6903,
    "top5": 0.964,
    "meanReciprocalRank": 0.8039,
    "calibrationError": 0.0357,
    "calibrationFirst": 0.1144,
    "sameFirst": 0.9167
   }
  },
  {
   "name": "unknownOdds",
   "value": 0.0005,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0139,
    "calibrationFirst": 0.0488,
    "sameFirst": 0.925
   },
   "doubled": {
    "top1": 0.7014,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8109,
    "calibrationError": 0.0224,
    "calibrationFirst": 0.069,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "sameZones",
   "value": 0.6,
   "halved": {
    "top1": 0.7084,
    "top5": 0.964,
    "meanReciprocalRank": 0.8142,
    "calibrationError": 0.0176,
    "calibrationFirst": 0.056,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.7028,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8114,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0526,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "strayOdds",
   "value": 0.03,
   "halved": {
    "top1": 0.7042,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8117,
    "calibrationError": 0.0128,
    "calibrationFirst": 0.0426,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0168,
    "calibrationFirst": 0.0852,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "strayBeside",
   "value": 0.1,
   "halved": {
    "top1": 0.7042,
    "top5": 0.9584,
    "meanReciprocalRank": 0.8112,
    "calibrationError": 0.0135,
    "calibrationFirst": 0.0514,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6986,
    "top5": 0.9612,
    "meanReciprocalRank": 0.808,
    "calibrationError": 0.0151,
    "calibrationFirst": 0.0545,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "pointOdds",
   "value": 0.025,
   "halved": {
    "top1": 0.7,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8102,
    "calibrationError": 0.0296,
    "calibrationFirst": 0.0981,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9584,
    "meanReciprocalRank": 0.8123,
    "calibrationError": 0.0185,
    "calibrationFirst": 0.0342,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "priorFactor 1",
   "value": 0.4,
   "halved": {
    "top1": 0.7056,
    "top5": 0.964,
    "meanReciprocalRank": 0.812,
    "calibrationError": 0.0119,
    "calibrationFirst": 0.0563,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.7014,
    "top5": 0.964,
    "meanReciprocalRank": 0.8108,
    "calibrationError": 0.0136,
    "calibrationFirst": 0.0531,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "priorFactor 2",
   "value": 0.6,
   "halved": {
    "top1": 0.6972,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8086,
    "calibrationError": 0.0141,
    "calibrationFirst": 0.0541,
    "sameFirst": 0.9472
   },
   "doubled": {
    "top1": 0.6834,
    "top5": 0.964,
    "meanReciprocalRank": 0.8018,
    "calibrationError": 0.0169,
    "calibrationFirst": 0.0562,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "priorFactor 3",
   "value": 1,
   "halved": {
    "top1": 0.6847,
    "top5": 0.9695,
    "meanReciprocalRank": 0.8009,
    "calibrationError": 0.018,
    "calibrationFirst": 0.0482,
    "sameFirst": 0.9222
   },
   "doubled": {
    "top1": 0.6945,
    "top5": 0.9473,
    "meanReciprocalRank": 0.8046,
    "calibrationError": 0.0179,
    "calibrationFirst": 0.0481,
    "sameFirst": 0.9194
   }
  },
  {
   "name": "priorFactor 4",
   "value": 1.5,
   "halved": {
    "top1": 0.6903,
    "top5": 0.9556,
    "meanReciprocalRank": 0.8065,
    "calibrationError": 0.0145,
    "calibrationFirst": 0.0673,
    "sameFirst": 0.925
   },
   "doubled": {
    "top1": 0.6875,
    "top5": 0.964,
    "meanReciprocalRank": 0.8025,
    "calibrationError": 0.013,
    "calibrationFirst": 0.0414,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "priorFactor 5",
   "value": 2.2,
   "halved": {
    "top1": 0.7014,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8093,
    "calibrationError": 0.0116,
    "calibrationFirst": 0.05,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.7167,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8158,
    "calibrationError": 0.011,
    "calibrationFirst": 0.0546,
    "sameFirst": 0.95
   }
  },
  {
   "name": "patchWidest",
   "value": 0.03,
   "halved": {
    "top1": 0.6847,
    "top5": 0.964,
    "meanReciprocalRank": 0.804,
    "calibrationError": 0.0611,
    "calibrationFirst": 0.1357,
    "sameFirst": 0.8639
   },
   "doubled": {
    "top1": 0.6222,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7656,
    "calibrationError": 0.0321,
    "calibrationFirst": 0.0831,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "patchNarrowest",
   "value": 0.018,
   "halved": {
    "top1": 0.6917,
    "top5": 0.964,
    "meanReciprocalRank": 0.8066,
    "calibrationError": 0.0227,
    "calibrationFirst": 0.0665,
    "sameFirst": 0.9056
   },
   "doubled": {
    "top1": 0.6945,
    "top5": 0.9584,
    "meanReciprocalRank": 0.8073,
    "calibrationError": 0.0114,
    "calibrationFirst": 0.0538,
    "sameFirst": 0.95
   }
  },
  {
   "name": "patchEdges",
   "value": 2,
   "halved": {
    "top1": 0.7028,
    "top5": 0.9751,
    "meanReciprocalRank": 0.8127,
    "calibrationError": 0.024,
    "calibrationFirst": 0.0577,
    "sameFirst": 0.9167
   },
   "doubled": {
    "top1": 0.6959,
    "top5": 0.9556,
    "meanReciprocalRank": 0.8071,
    "calibrationError": 0.0116,
    "calibrationFirst": 0.0528,
    "sameFirst": 0.95
   }
  },
  {
   "name": "patchSpread",
   "value": 0.4,
   "halved": {
    "top1": 0.7181,
    "top5": 0.9695,
    "meanReciprocalRank": 0.8236,
    "calibrationError": 0.0226,
    "calibrationFirst": 0.0641,
    "sameFirst": 0.925
   },
   "doubled": {
    "top1": 0.6875,
    "top5": 0.9473,
    "meanReciprocalRank": 0.7985,
    "calibrationError": 0.0255,
    "calibrationFirst": 0.1147,
    "sameFirst": 0.9472
   }
  },
  {
   "name": "witnesses",
   "value": 0.7,
   "halved": {
    "top1": 0.6695,
    "top5": 0.9473,
    "meanReciprocalRank": 0.7924,
    "calibrationError": 0.0296,
    "calibrationFirst": 0.0702,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.6847,
    "top5": 0.9695,
    "meanReciprocalRank": 0.8045,
    "calibrationError": 0.0379,
    "calibrationFirst": 0.0772,
    "sameFirst": 0.875
   }
  },
  {
   "name": "leastWitnesses",
   "value": 1.75,
   "halved": {
    "top1": 0.7139,
    "top5": 0.964,
    "meanReciprocalRank": 0.8171,
    "calibrationError": 0.0213,
    "calibrationFirst": 0.0975,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6625,
    "top5": 0.9529,
    "meanReciprocalRank": 0.7878,
    "calibrationError": 0.0317,
    "calibrationFirst": 0.0717,
    "sameFirst": 0.9111
   }
  },
  {
   "name": "sharpness",
   "value": 1.3,
   "halved": {
    "top1": 0.6847,
    "top5": 0.9473,
    "meanReciprocalRank": 0.7973,
    "calibrationError": 0.0722,
    "calibrationFirst": 0.14,
    "sameFirst": 0.9806
   },
   "doubled": {
    "top1": 0.6903,
    "top5": 0.9723,
    "meanReciprocalRank": 0.8056,
    "calibrationError": 0.0646,
    "calibrationFirst": 0.143,
    "sameFirst": 0.85
   }
  },
  {
   "name": "faintest",
   "value": 0.8,
   "halved": {
    "top1": 0.7084,
    "top5": 0.9584,
    "meanReciprocalRank": 0.8151,
    "calibrationError": 0.0126,
    "calibrationFirst": 0.0486,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6889,
    "top5": 0.9584,
    "meanReciprocalRank": 0.8032,
    "calibrationError": 0.0198,
    "calibrationFirst": 0.0614,
    "sameFirst": 0.925
   }
  },
  {
   "name": "shortlist",
   "value": 24,
   "halved": {
    "top1": 0.7084,
    "top5": 0.9695,
    "meanReciprocalRank": 0.8158,
    "calibrationError": 0.0146,
    "calibrationFirst": 0.0586,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.7056,
    "top5": 0.964,
    "meanReciprocalRank": 0.8126,
    "calibrationError": 0.0135,
    "calibrationFirst": 0.0566,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "tieOdds",
   "value": 0.5,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9083
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "tieApart",
   "value": 1.2,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9056
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9639
   }
  },
  {
   "name": "tieApartWeak",
   "value": 2.6,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9472
   }
  },
  {
   "name": "unsteady",
   "value": -2,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "leastNamed",
   "value": 0.03,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "leastTouched",
   "value": 0.01,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8123,
    "calibrationError": 0.0144,
    "calibrationFirst": 0.0583,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.6959,
    "top5": 0.964,
    "meanReciprocalRank": 0.8083,
    "calibrationError": 0.0138,
    "calibrationFirst": 0.0527,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "joins",
   "value": 0.12,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "onePain",
   "value": 2,
   "halved": {
    "top1": 0.7042,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8118,
    "calibrationError": 0.0142,
    "calibrationFirst": 0.0541,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.7042,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8119,
    "calibrationError": 0.0158,
    "calibrationFirst": 0.0605,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "mostParts",
   "value": 6,
   "halved": {
    "top1": 0.7042,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8118,
    "calibrationError": 0.0137,
    "calibrationFirst": 0.0557,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "mostRaised",
   "value": 20,
   "halved": {
    "top1": 0.7056,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8125,
    "calibrationError": 0.0131,
    "calibrationFirst": 0.0564,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "mostArea",
   "value": 1.5,
   "halved": {
    "top1": 0.6778,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7987,
    "calibrationError": 0.0174,
    "calibrationFirst": 0.0623,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0134,
    "calibrationFirst": 0.0565,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "leastCover",
   "value": 0.02,
   "halved": {
    "top1": 0.7028,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8114,
    "calibrationError": 0.0141,
    "calibrationFirst": 0.0554,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.7084,
    "top5": 0.964,
    "meanReciprocalRank": 0.8155,
    "calibrationError": 0.0184,
    "calibrationFirst": 0.0599,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "everySample",
   "value": 3,
   "halved": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0136,
    "calibrationFirst": 0.0562,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.7097,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8146,
    "calibrationError": 0.0132,
    "calibrationFirst": 0.0552,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "negligible",
   "value": 10,
   "halved": {
    "top1": 0.7056,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8117,
    "calibrationError": 0.0128,
    "calibrationFirst": 0.0553,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.707,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8132,
    "calibrationError": 0.0135,
    "calibrationFirst": 0.0568,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "rounds",
   "value": 3,
   "halved": {
    "top1": 0.6972,
    "top5": 0.9612,
    "meanReciprocalRank": 0.8085,
    "calibrationError": 0.0151,
    "calibrationFirst": 0.0551,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.7042,
    "top5": 0.964,
    "meanReciprocalRank": 0.8118,
    "calibrationError": 0.0165,
    "calibrationFirst": 0.0516,
    "sameFirst": 0.9389
   }
  }
 ],
 "wordSensitivity": [
  {
   "name": "likely",
   "value": 0.5,
   "halved": {
    "right": 0.6394,
    "count": 13430
   },
   "doubled": {
    "right": 0.8141,
    "count": 5857
   }
  },
  {
   "name": "possible",
   "value": 0.15,
   "halved": {
    "right": 0.2464,
    "count": 19977
   },
   "doubled": {
    "right": 0.3896,
    "count": 7122
   }
  }
 ],
 "cost": {
  "engineMedianMs": 0.8005,
  "engineP95Ms": 1.4681,
  "growth": [
   {
    "times": 1,
    "of": "points",
    "medianMs": 0.8997,
    "p95Ms": 1.542,
    "prepareMs": 79.005
   },
   {
    "times": 2,
    "of": "points",
    "medianMs": 1.3213,
    "p95Ms": 2.5082,
    "prepareMs": 113.3285
   },
   {
    "times": 4,
    "of": "points",
    "medianMs": 2.0128,
    "p95Ms": 3.2403,
    "prepareMs": 114.0985
   },
   {
    "times": 4.1317,
    "of": "places",
    "medianMs": 1.3472,
    "p95Ms": 2.1663,
    "prepareMs": 259.516
   }
  ],
  "modelBytes": 548946,
  "atlasBytes": 267080
 },
 "quick": {
  "people": 1200,
  "atlas": "7b4a236be909f4f6",
  "overlap": {
   "median": 0.4909,
   "lower": 0.35,
   "upper": 0.5927
  },
  "kinds": [
   {
    "kind": "whole",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.7861,
      "top3": 0.9556,
      "top5": 0.9778,
      "meanReciprocalRank": 0.8724
     },
     {
      "name": "list by region",
      "top1": 0.3799,
      "top3": 0.7344,
      "top5": 0.8281,
      "meanReciprocalRank": 0.5712
     },
     {
      "name": "overlap share",
      "top1": 0.5667,
      "top3": 0.8917,
      "top5": 0.9667,
      "meanReciprocalRank": 0.7334
     },
     {
      "name": "cosine",
      "top1": 0.8083,
      "top3": 0.9861,
      "top5": 0.9944,
      "meanReciprocalRank": 0.8947
     },
     {
      "name": "cosine with local zone",
      "top1": 0.7694,
      "top3": 0.975,
      "top5": 0.9944,
      "meanReciprocalRank": 0.8675
     },
     {
      "name": "muscle under the finger",
      "top1": 0.1833,
      "top3": 0.4167,
      "top5": 0.5333,
      "meanReciprocalRank": 0.3444
     },
     {
      "name": "prevalence alone",
      "top1": 0.0324,
      "top3": 0.0972,
      "top5": 0.162,
      "meanReciprocalRank": 0.118
     }
    ],
    "firstOrTie": 0.9056,
    "elseLeads": 0.0389,
    "sameFirst": 0.9222,
    "sameThree": 0.85,
    "saidFirst": 0.7555
   },
   {
    "kind": "partial",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.7334,
      "top3": 0.9252,
      "top5": 0.9628,
      "meanReciprocalRank": 0.8354
     },
     {
      "name": "list by region",
      "top1": 0.262,
      "top3": 0.6035,
      "top5": 0.7006,
      "meanReciprocalRank": 0.4466
     },
     {
      "name": "overlap share",
      "top1": 0.4813,
      "top3": 0.8044,
      "top5": 0.8901,
      "meanReciprocalRank": 0.6523
     },
     {
      "name": "cosine",
      "top1": 0.5521,
      "top3": 0.8627,
      "top5": 0.9047,
      "meanReciprocalRank": 0.7074
     },
     {
      "name": "cosine with local zone",
      "top1": 0.6459,
      "top3": 0.9252,
      "top5": 0.9669,
      "meanReciprocalRank": 0.79
     },
     {
      "name": "muscle under the finger",
      "top1": 0.2542,
      "top3": 0.4917,
      "top5": 0.5875,
      "meanReciprocalRank": 0.408
     },
     {
      "name": "prevalence alone",
      "top1": 0.0299,
      "top3": 0.0896,
      "top5": 0.1493,
      "meanReciprocalRank": 0.1111
     }
    ],
    "firstOrTie": 0.8583,
    "elseLeads": 0.1042,
    "sameFirst": 0.8917,
    "sameThree": 0.8042,
    "saidFirst": 0.688
   },
   {
    "kind": "tap",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.5792,
      "top3": 0.8875,
      "top5": 0.9458,
      "meanReciprocalRank": 0.7357
     },
     {
      "name": "list by region",
      "top1": 0.2713,
      "top3": 0.6174,
      "top5": 0.7289,
      "meanReciprocalRank": 0.461
     },
     {
      "name": "overlap share",
      "top1": 0.3042,
      "top3": 0.6854,
      "top5": 0.8412,
      "meanReciprocalRank": 0.5221
     },
     {
      "name": "cosine",
      "top1": 0.3833,
      "top3": 0.7125,
      "top5": 0.8502,
      "meanReciprocalRank": 0.5695
     },
     {
      "name": "cosine with local zone",
      "top1": 0.4354,
      "top3": 0.825,
      "top5": 0.9333,
      "meanReciprocalRank": 0.6416
     },
     {
      "name": "muscle under the finger",
      "top1": 0.4083,
      "top3": 0.6917,
      "top5": 0.8083,
      "meanReciprocalRank": 0.5745
     },
     {
      "name": "prevalence alone",
      "top1": 0.0278,
      "top3": 0.0833,
      "top5": 0.1389,
      "meanReciprocalRank": 0.1021
     }
    ],
    "firstOrTie": 0.6917,
    "elseLeads": 0.0375,
    "sameFirst": 0.9792,
    "sameThree": 0.9208,
    "saidFirst": 0.5278
   },
   {
    "kind": "local",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6389,
      "top3": 0.9001,
      "top5": 0.9668,
      "meanReciprocalRank": 0.778
     },
     {
      "name": "list by region",
      "top1": 0.2529,
      "top3": 0.5363,
      "top5": 0.6269,
      "meanReciprocalRank": 0.4121
     },
     {
      "name": "overlap share",
      "top1": 0.2139,
      "top3": 0.5751,
      "top5": 0.7338,
      "meanReciprocalRank": 0.436
     },
     {
      "name": "cosine",
      "top1": 0.2445,
      "top3": 0.5668,
      "top5": 0.7255,
      "meanReciprocalRank": 0.4483
     },
     {
      "name": "cosine with local zone",
      "top1": 0.45,
      "top3": 0.8112,
      "top5": 0.9446,
      "meanReciprocalRank": 0.6478
     },
     {
      "name": "muscle under the finger",
      "top1": 0.6,
      "top3": 0.8722,
      "top5": 0.8944,
      "meanReciprocalRank": 0.7337
     },
     {
      "name": "prevalence alone",
      "top1": 0.013,
      "top3": 0.0389,
      "top5": 0.0648,
      "meanReciprocalRank": 0.068
     }
    ],
    "firstOrTie": 0.7667,
    "elseLeads": 0.0222,
    "sameFirst": 0.9278,
    "sameThree": 0.8889,
    "saidFirst": 0.6176
   },
   {
    "kind": "both",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.7417,
      "top3": 0.9,
      "top5": 0.9583,
      "meanReciprocalRank": 0.8223
     },
     {
      "name": "list by region",
      "top1": 0.2492,
      "top3": 0.6272,
      "top5": 0.7639,
      "meanReciprocalRank": 0.4589
     },
     {
      "name": "overlap share",
      "top1": 0.4375,
      "top3": 0.75,
      "top5": 0.875,
      "meanReciprocalRank": 0.6084
     },
     {
      "name": "cosine",
      "top1": 0.5458,
      "top3": 0.8125,
      "top5": 0.9,
      "meanReciprocalRank": 0.692
     },
     {
      "name": "cosine with local zone",
      "top1": 0.6375,
      "top3": 0.8917,
      "top5": 0.9583,
      "meanReciprocalRank": 0.7732
     },
     {
      "name": "muscle under the finger",
      "top1": 0.1833,
      "top3": 0.4083,
      "top5": 0.525,
      "meanReciprocalRank": 0.3389
     },
     {
      "name": "prevalence alone",
      "top1": 0.0194,
      "top3": 0.0583,
      "top5": 0.0972,
      "meanReciprocalRank": 0.084
     }
    ],
    "firstOrTie": 0.8083,
    "elseLeads": 0.1,
    "sameFirst": 0.9167,
    "sameThree": 0.85,
    "saidFirst": 0.6935
   },
   {
    "kind": "marks",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6708,
      "top3": 0.9,
      "top5": 0.9625,
      "meanReciprocalRank": 0.7904
     },
     {
      "name": "list by region",
      "top1": 0.273,
      "top3": 0.5955,
      "top5": 0.743,
      "meanReciprocalRank": 0.4588
     },
     {
      "name": "overlap share",
      "top1": 0.425,
      "top3": 0.7545,
      "top5": 0.8565,
      "meanReciprocalRank": 0.6036
     },
     {
      "name": "cosine",
      "top1": 0.4792,
      "top3": 0.792,
      "top5": 0.8885,
      "meanReciprocalRank": 0.6495
     },
     {
      "name": "cosine with local zone",
      "top1": 0.5792,
      "top3": 0.925,
      "top5": 0.9833,
      "meanReciprocalRank": 0.7538
     },
     {
      "name": "muscle under the finger",
      "top1": 0.5,
      "top3": 0.7,
      "top5": 0.7417,
      "meanReciprocalRank": 0.6241
     },
     {
      "name": "prevalence alone",
      "top1": 0.0181,
      "top3": 0.0542,
      "top5": 0.0903,
      "meanReciprocalRank": 0.0748
     }
    ],
    "firstOrTie": 0.8167,
    "elseLeads": 0.0333,
    "sameFirst": 1,
    "sameThree": 0.8833,
    "saidFirst": 0.5485
   },
   {
    "kind": "together",
    "people": 1080,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6861,
      "top3": 0.9121,
      "top5": 0.9617,
      "meanReciprocalRank": 0.8034
     },
     {
      "name": "list by region",
      "top1": 0.282,
      "top3": 0.619,
      "top5": 0.7276,
      "meanReciprocalRank": 0.4675
     },
     {
      "name": "overlap share",
      "top1": 0.4005,
      "top3": 0.7427,
      "top5": 0.8605,
      "meanReciprocalRank": 0.5906
     },
     {
      "name": "cosine",
      "top1": 0.4972,
      "top3": 0.7871,
      "top5": 0.8754,
      "meanReciprocalRank": 0.6567
     },
     {
      "name": "cosine with local zone",
      "top1": 0.5787,
      "top3": 0.8885,
      "top5": 0.9612,
      "meanReciprocalRank": 0.7404
     },
     {
      "name": "muscle under the finger",
      "top1": 0.3537,
      "top3": 0.6009,
      "top5": 0.6889,
      "meanReciprocalRank": 0.505
     },
     {
      "name": "prevalence alone",
      "top1": 0.0245,
      "top3": 0.0736,
      "top5": 0.1227,
      "meanReciprocalRank": 0.096
     }
    ],
    "firstOrTie": 0.8037,
    "elseLeads": 0.0565,
    "sameFirst": 0.937,
    "sameThree": 0.8657,
    "saidFirst": 0.637
   }
  ],
  "calibration": {
   "error": 0.0145,
   "errorOfFirst": 0.0565,
   "errorOfElse": 0.0558,
   "bins": [
    {
     "said": 0.0313,
     "was": 0.0388,
     "count": 6106
    },
    {
     "said": 0.1431,
     "was": 0.1382,
     "count": 1765
    },
    {
     "said": 0.2465,
     "was": 0.2747,
     "count": 899
    },
    {
     "said": 0.3477,
     "was": 0.3894,
     "count": 624
    },
    {
     "said": 0.4501,
     "was": 0.4457,
     "count": 516
    },
    {
     "said": 0.5471,
     "was": 0.5735,
     "count": 408
    },
    {
     "said": 0.6471,
     "was": 0.6335,
     "count": 352
    },
    {
     "said": 0.7507,
     "was": 0.75,
     "count": 292
    },
    {
     "said": 0.8514,
     "was": 0.8537,
     "count": 287
    },
    {
     "said": 0.9648,
     "was": 0.8755,
     "count": 514
    }
   ]
  },
  "words": {
   "likely": {
    "right": 0.7399,
    "count": 1853
   },
   "possible": {
    "right": 0.3053,
    "count": 2709
   },
   "less-likely": {
    "right": 0.0902,
    "count": 2772
   }
  },
  "tieSizes": [
   1.6936,
   6.0696,
   10.9423
  ],
  "orderKept": 0.8791,
  "unknown": {
   "outside": 0.8833,
   "stripe": 0.8667,
   "whole-body": 1,
   "blob": 0.55
  },
  "recovery": {
   "share": 1,
   "missed": []
  },
  "asking": {
   "after": [
    {
     "top1": 0.6528,
     "top3": 0.8723,
     "top5": 0.9557,
     "meanReciprocalRank": 0.7746
    },
    {
     "top1": 0.725,
     "top3": 0.9001,
     "top5": 0.9446,
     "meanReciprocalRank": 0.8173
    },
    {
     "top1": 0.7889,
     "top3": 0.9057,
     "top5": 0.9446,
     "meanReciprocalRank": 0.8515
    },
    {
     "top1": 0.7945,
     "top3": 0.9057,
     "top5": 0.9446,
     "meanReciprocalRank": 0.8577
    },
    {
     "top1": 0.8167,
     "top3": 0.9168,
     "top5": 0.9502,
     "meanReciprocalRank": 0.8709
    }
   ],
   "questions": 2.0333,
   "areas": 0.1778
  }
 }
} as const;

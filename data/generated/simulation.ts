/** Written by scripts/simulate.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */
export const SIMULATION = {
 "seed": 20260101,
 "people": 10000,
 "atlas": "966b9ab9685907c1",
 "overlap": {
  "median": 0.5171,
  "lower": 0.3907,
  "upper": 0.6191
 },
 "methods": [
  {
   "name": "Knotmap",
   "top1": 0.7598,
   "top3": 0.9622,
   "top5": 0.9872,
   "meanReciprocalRank": 0.86
  },
  {
   "name": "list by region",
   "top1": 0.2017,
   "top3": 0.5014,
   "top5": 0.6878,
   "meanReciprocalRank": 0.3936
  },
  {
   "name": "overlap share",
   "top1": 0.5174,
   "top3": 0.8588,
   "top5": 0.9527,
   "meanReciprocalRank": 0.6964
  },
  {
   "name": "cosine",
   "top1": 0.7234,
   "top3": 0.954,
   "top5": 0.9877,
   "meanReciprocalRank": 0.838
  },
  {
   "name": "nearest muscle",
   "top1": 0.126,
   "top3": 0.2627,
   "top5": 0.3412,
   "meanReciprocalRank": 0.2431
  },
  {
   "name": "prevalence alone",
   "top1": 0.0111,
   "top3": 0.0333,
   "top5": 0.0554,
   "meanReciprocalRank": 0.0509
  }
 ],
 "bySize": [
  {
   "size": 1,
   "top1": 0.7217,
   "top3": 0.9537,
   "top5": 0.9839,
   "meanReciprocalRank": 0.8372
  },
  {
   "size": 2,
   "top1": 0.8077,
   "top3": 0.9731,
   "top5": 0.9919,
   "meanReciprocalRank": 0.8886
  },
  {
   "size": 3,
   "top1": 0.8347,
   "top3": 0.9783,
   "top5": 0.9929,
   "meanReciprocalRank": 0.9048
  }
 ],
 "firstOrTie": 0.9011,
 "tieSize": 1.5551,
 "calibration": {
  "error": 0.0247,
  "errorOfFirst": 0.1032,
  "bins": [
   {
    "said": 0.0235,
    "was": 0.0292,
    "count": 64711
   },
   {
    "said": 0.1458,
    "was": 0.137,
    "count": 15573
   },
   {
    "said": 0.2454,
    "was": 0.2916,
    "count": 9918
   },
   {
    "said": 0.3441,
    "was": 0.4129,
    "count": 7498
   },
   {
    "said": 0.4574,
    "was": 0.5405,
    "count": 5948
   },
   {
    "said": 0.5404,
    "was": 0.6547,
    "count": 3148
   },
   {
    "said": 0.6477,
    "was": 0.7382,
    "count": 2242
   },
   {
    "said": 0.7519,
    "was": 0.7645,
    "count": 1894
   },
   {
    "said": 0.8517,
    "was": 0.8171,
    "count": 1908
   },
   {
    "said": 0.9776,
    "was": 0.9311,
    "count": 7160
   }
  ]
 },
 "repaint": {
  "sameFirst": 0.8007,
  "sameThree": 0.3322,
  "members": 0.7353
 },
 "honesty": {
  "outside": 0.9167,
  "stripe": 0.9417,
  "whole-body": 1,
  "blob": 0.725
 },
 "trusting": 0.9088,
 "recovery": {
  "share": 1,
  "missed": []
 },
 "pressing": {
  "after": [
   {
    "top1": 0.7649,
    "top3": 0.9613,
    "top5": 0.9868,
    "meanReciprocalRank": 0.8631
   },
   {
    "top1": 0.8401,
    "top3": 0.9637,
    "top5": 0.987,
    "meanReciprocalRank": 0.9038
   },
   {
    "top1": 0.8841,
    "top3": 0.9692,
    "top5": 0.9868,
    "meanReciprocalRank": 0.9291
   },
   {
    "top1": 0.9017,
    "top3": 0.9758,
    "top5": 0.9877,
    "meanReciprocalRank": 0.9402
   },
   {
    "top1": 0.9046,
    "top3": 0.9773,
    "top5": 0.9882,
    "meanReciprocalRank": 0.9421
   }
  ],
  "checks": 2.402
 },
 "sensitivity": [
  {
   "name": "leak",
   "value": 0.04,
   "halved": {
    "top1": 0.7733,
    "top3": 0.9552,
    "top5": 0.9778,
    "meanReciprocalRank": 0.8642,
    "calibrationError": 0.0228,
    "sameFirst": 0.8333
   },
   "doubled": {
    "top1": 0.78,
    "top3": 0.9604,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8696,
    "calibrationError": 0.0266,
    "sameFirst": 0.8422
   }
  },
  {
   "name": "essential",
   "value": 0.85,
   "halved": {
    "top1": 0.7778,
    "top3": 0.9596,
    "top5": 0.98,
    "meanReciprocalRank": 0.8675,
    "calibrationError": 0.025,
    "sameFirst": 0.8311
   },
   "doubled": {
    "top1": 0.7826,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8712,
    "calibrationError": 0.0214,
    "sameFirst": 0.8489
   }
  },
  {
   "name": "spillover",
   "value": 0.3,
   "halved": {
    "top1": 0.7733,
    "top3": 0.9604,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8656,
    "calibrationError": 0.0193,
    "sameFirst": 0.8333
   },
   "doubled": {
    "top1": 0.7722,
    "top3": 0.9507,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8624,
    "calibrationError": 0.0202,
    "sameFirst": 0.8444
   }
  },
  {
   "name": "within",
   "value": 0.9,
   "halved": {
    "top1": 0.7611,
    "top3": 0.9552,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8582,
    "calibrationError": 0.0219,
    "sameFirst": 0.8311
   },
   "doubled": {
    "top1": 0.7844,
    "top3": 0.953,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8703,
    "calibrationError": 0.0229,
    "sameFirst": 0.8356
   }
  },
  {
   "name": "unmarkedStill",
   "value": 0.4,
   "halved": {
    "top1": 0.7633,
    "top3": 0.9485,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8579,
    "calibrationError": 0.0192,
    "sameFirst": 0.8244
   },
   "doubled": {
    "top1": 0.7859,
    "top3": 0.9611,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8723,
    "calibrationError": 0.0253,
    "sameFirst": 0.8111
   }
  },
  {
   "name": "unmarkedAll",
   "value": 0.7,
   "halved": {
    "top1": 0.767,
    "top3": 0.9633,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8626,
    "calibrationError": 0.0229,
    "sameFirst": 0.8356
   },
   "doubled": {
    "top1": 0.7715,
    "top3": 0.9485,
    "top5": 0.9778,
    "meanReciprocalRank": 0.8605,
    "calibrationError": 0.0435,
    "sameFirst": 0.8044
   }
  },
  {
   "name": "unmarkedFree",
   "value": 1,
   "halved": {
    "top1": 0.7856,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8724,
    "calibrationError": 0.0211,
    "sameFirst": 0.8422
   },
   "doubled": {
    "top1": 0.7856,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8724,
    "calibrationError": 0.0211,
    "sameFirst": 0.8422
   }
  },
  {
   "name": "unknownFit",
   "value": 0.32,
   "halved": {
    "top1": 0.7863,
    "top3": 0.9648,
    "top5": 0.9867,
    "meanReciprocalRank": 0.874,
    "calibrationError": 0.017,
    "sameFirst": 0.8533
   },
   "doubled": {
    "top1": 0.7604,
    "top3": 0.9448,
    "top5": 0.9711,
    "meanReciprocalRank": 0.8538,
    "calibrationError": 0.0485,
    "sameFirst": 0.7844
   }
  },
  {
   "name": "unknownOdds",
   "value": 0.0006,
   "halved": {
    "top1": 0.7822,
    "top3": 0.9596,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8699,
    "calibrationError": 0.0206,
    "sameFirst": 0.8356
   },
   "doubled": {
    "top1": 0.7867,
    "top3": 0.9585,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8723,
    "calibrationError": 0.0279,
    "sameFirst": 0.8511
   }
  },
  {
   "name": "strayOdds",
   "value": 0.02,
   "halved": {
    "top1": 0.7856,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8716,
    "calibrationError": 0.0189,
    "sameFirst": 0.84
   },
   "doubled": {
    "top1": 0.7867,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8726,
    "calibrationError": 0.0219,
    "sameFirst": 0.8422
   }
  },
  {
   "name": "pointOdds",
   "value": 0.007,
   "halved": {
    "top1": 0.7867,
    "top3": 0.9596,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8723,
    "calibrationError": 0.0301,
    "sameFirst": 0.8378
   },
   "doubled": {
    "top1": 0.7833,
    "top3": 0.9574,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8705,
    "calibrationError": 0.0186,
    "sameFirst": 0.8356
   }
  },
  {
   "name": "patchWidest",
   "value": 0.035,
   "halved": {
    "top1": 0.7707,
    "top3": 0.9281,
    "top5": 0.9622,
    "meanReciprocalRank": 0.854,
    "calibrationError": 0.029,
    "sameFirst": 0.7556
   },
   "doubled": {
    "top1": 0.7481,
    "top3": 0.9489,
    "top5": 0.9756,
    "meanReciprocalRank": 0.8498,
    "calibrationError": 0.0255,
    "sameFirst": 0.8067
   }
  },
  {
   "name": "patchNarrowest",
   "value": 0.018,
   "halved": {
    "top1": 0.7593,
    "top3": 0.947,
    "top5": 0.9785,
    "meanReciprocalRank": 0.8538,
    "calibrationError": 0.0282,
    "sameFirst": 0.7822
   },
   "doubled": {
    "top1": 0.7407,
    "top3": 0.9522,
    "top5": 0.9826,
    "meanReciprocalRank": 0.8465,
    "calibrationError": 0.0253,
    "sameFirst": 0.8311
   }
  },
  {
   "name": "patchEdges",
   "value": 2,
   "halved": {
    "top1": 0.7774,
    "top3": 0.953,
    "top5": 0.98,
    "meanReciprocalRank": 0.8661,
    "calibrationError": 0.0194,
    "sameFirst": 0.8067
   },
   "doubled": {
    "top1": 0.76,
    "top3": 0.9589,
    "top5": 0.9856,
    "meanReciprocalRank": 0.8579,
    "calibrationError": 0.0229,
    "sameFirst": 0.8356
   }
  },
  {
   "name": "patchSpread",
   "value": 0.4,
   "halved": {
    "top1": 0.7422,
    "top3": 0.9452,
    "top5": 0.98,
    "meanReciprocalRank": 0.8446,
    "calibrationError": 0.0251,
    "sameFirst": 0.7689
   },
   "doubled": {
    "top1": 0.7167,
    "top3": 0.9289,
    "top5": 0.9711,
    "meanReciprocalRank": 0.8271,
    "calibrationError": 0.0403,
    "sameFirst": 0.8022
   }
  },
  {
   "name": "witnesses",
   "value": 0.7,
   "halved": {
    "top1": 0.7467,
    "top3": 0.9574,
    "top5": 0.98,
    "meanReciprocalRank": 0.8499,
    "calibrationError": 0.0346,
    "sameFirst": 0.8089
   },
   "doubled": {
    "top1": 0.767,
    "top3": 0.9533,
    "top5": 0.9733,
    "meanReciprocalRank": 0.8578,
    "calibrationError": 0.0356,
    "sameFirst": 0.8022
   }
  },
  {
   "name": "leastWitnesses",
   "value": 1.5,
   "halved": {
    "top1": 0.7822,
    "top3": 0.9619,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8698,
    "calibrationError": 0.0225,
    "sameFirst": 0.8444
   },
   "doubled": {
    "top1": 0.7578,
    "top3": 0.9544,
    "top5": 0.98,
    "meanReciprocalRank": 0.8542,
    "calibrationError": 0.02,
    "sameFirst": 0.8244
   }
  },
  {
   "name": "faintest",
   "value": 0.8,
   "halved": {
    "top1": 0.7811,
    "top3": 0.9559,
    "top5": 0.98,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0213,
    "sameFirst": 0.8333
   },
   "doubled": {
    "top1": 0.7607,
    "top3": 0.9567,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8573,
    "calibrationError": 0.0264,
    "sameFirst": 0.8333
   }
  },
  {
   "name": "shortlist",
   "value": 24,
   "halved": {
    "top1": 0.7756,
    "top3": 0.9574,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8656,
    "calibrationError": 0.0205,
    "sameFirst": 0.84
   },
   "doubled": {
    "top1": 0.7863,
    "top3": 0.9589,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8725,
    "calibrationError": 0.022,
    "sameFirst": 0.8422
   }
  },
  {
   "name": "tieOdds",
   "value": 1.3,
   "halved": {
    "top1": 0.7856,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8724,
    "calibrationError": 0.0211,
    "sameFirst": 0.8178
   },
   "doubled": {
    "top1": 0.7856,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8724,
    "calibrationError": 0.0211,
    "sameFirst": 0.8578
   }
  },
  {
   "name": "tieLikeness",
   "value": 0.6,
   "halved": {
    "top1": 0.7856,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8724,
    "calibrationError": 0.0211,
    "sameFirst": 0.8422
   },
   "doubled": {
    "top1": 0.7856,
    "top3": 0.9596,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8724,
    "calibrationError": 0.0211,
    "sameFirst": 0.8356
   }
  }
 ],
 "cost": {
  "engineMedianMs": 0.9608,
  "engineP95Ms": 1.4594,
  "growth": [
   {
    "times": 1,
    "of": "points",
    "medianMs": 0.9031,
    "p95Ms": 1.4366,
    "prepareMs": 138.9551
   },
   {
    "times": 2,
    "of": "points",
    "medianMs": 1.4977,
    "p95Ms": 2.3875,
    "prepareMs": 307.5256
   },
   {
    "times": 4,
    "of": "points",
    "medianMs": 2.7911,
    "p95Ms": 3.4761,
    "prepareMs": 229.6812
   },
   {
    "times": 4.1317,
    "of": "places",
    "medianMs": 1.36,
    "p95Ms": 2.0763,
    "prepareMs": 714.9615
   }
  ],
  "modelBytes": 451658,
  "atlasBytes": 253320
 },
 "quick": {
  "people": 400,
  "atlas": "966b9ab9685907c1",
  "overlap": {
   "median": 0.5197,
   "lower": 0.4065,
   "upper": 0.6328
  },
  "methods": [
   {
    "name": "Knotmap",
    "top1": 0.7884,
    "top3": 0.9653,
    "top5": 0.9833,
    "meanReciprocalRank": 0.8751
   },
   {
    "name": "list by region",
    "top1": 0.2078,
    "top3": 0.5159,
    "top5": 0.7011,
    "meanReciprocalRank": 0.4024
   },
   {
    "name": "overlap share",
    "top1": 0.5509,
    "top3": 0.862,
    "top5": 0.9597,
    "meanReciprocalRank": 0.7169
   },
   {
    "name": "cosine",
    "top1": 0.7236,
    "top3": 0.9597,
    "top5": 0.9833,
    "meanReciprocalRank": 0.836
   },
   {
    "name": "nearest muscle",
    "top1": 0.1264,
    "top3": 0.2611,
    "top5": 0.3444,
    "meanReciprocalRank": 0.2456
   },
   {
    "name": "prevalence alone",
    "top1": 0.0099,
    "top3": 0.0298,
    "top5": 0.0496,
    "meanReciprocalRank": 0.0474
   }
  ],
  "bySize": [
   {
    "size": 1,
    "top1": 0.737,
    "top3": 0.9543,
    "top5": 0.9783,
    "meanReciprocalRank": 0.8433
   },
   {
    "size": 2,
    "top1": 0.8631,
    "top3": 0.9881,
    "top5": 0.9881,
    "meanReciprocalRank": 0.9224
   },
   {
    "size": 3,
    "top1": 0.9094,
    "top3": 0.9783,
    "top5": 1,
    "meanReciprocalRank": 0.9481
   }
  ],
  "firstOrTie": 0.9278,
  "tieSize": 1.6028,
  "calibration": {
   "error": 0.0216,
   "errorOfFirst": 0.1156,
   "bins": [
    {
     "said": 0.0214,
     "was": 0.0208,
     "count": 2639
    },
    {
     "said": 0.1471,
     "was": 0.1283,
     "count": 608
    },
    {
     "said": 0.2478,
     "was": 0.2861,
     "count": 360
    },
    {
     "said": 0.3451,
     "was": 0.4486,
     "count": 292
    },
    {
     "said": 0.4588,
     "was": 0.5391,
     "count": 243
    },
    {
     "said": 0.5363,
     "was": 0.6698,
     "count": 106
    },
    {
     "said": 0.6522,
     "was": 0.716,
     "count": 81
    },
    {
     "said": 0.7546,
     "was": 0.7538,
     "count": 65
    },
    {
     "said": 0.856,
     "was": 0.8642,
     "count": 81
    },
    {
     "said": 0.9783,
     "was": 0.9569,
     "count": 325
    }
   ]
  },
  "repaint": {
   "sameFirst": 0.8583,
   "sameThree": 0.3222,
   "members": 0.7407
  },
  "honesty": {
   "outside": 0.95,
   "stripe": 0.9,
   "whole-body": 1,
   "blob": 0.725
  },
  "trusting": 0.9278,
  "recovery": {
   "share": 1,
   "missed": []
  },
  "pressing": {
   "after": [
    {
     "top1": 0.7742,
     "top3": 0.96,
     "top5": 0.98,
     "meanReciprocalRank": 0.8674
    },
    {
     "top1": 0.8517,
     "top3": 0.965,
     "top5": 0.975,
     "meanReciprocalRank": 0.909
    },
    {
     "top1": 0.8875,
     "top3": 0.965,
     "top5": 0.9775,
     "meanReciprocalRank": 0.9288
    },
    {
     "top1": 0.8925,
     "top3": 0.96,
     "top5": 0.985,
     "meanReciprocalRank": 0.9339
    },
    {
     "top1": 0.89,
     "top3": 0.9675,
     "top5": 0.99,
     "meanReciprocalRank": 0.9338
    }
   ],
   "checks": 2.485
  }
 }
} as const;

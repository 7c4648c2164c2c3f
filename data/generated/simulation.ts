/** Written by scripts/simulate/main.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */
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
   "top1": 0.7673,
   "top3": 0.9674,
   "top5": 0.9894,
   "meanReciprocalRank": 0.8662
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
   "top1": 0.7285,
   "top3": 0.9574,
   "top5": 0.986,
   "meanReciprocalRank": 0.8429
  },
  {
   "size": 2,
   "top1": 0.8132,
   "top3": 0.9825,
   "top5": 0.9948,
   "meanReciprocalRank": 0.895
  },
  {
   "size": 3,
   "top1": 0.8496,
   "top3": 0.9814,
   "top5": 0.9938,
   "meanReciprocalRank": 0.9137
  }
 ],
 "firstOrTie": 0.9269,
 "tieSizes": [
  1.8318,
  3.6404,
  5.0124
 ],
 "calibration": {
  "error": 0.0228,
  "errorOfFirst": 0.1083,
  "bins": [
   {
    "said": 0.0241,
    "was": 0.0267,
    "count": 64929
   },
   {
    "said": 0.1459,
    "was": 0.1591,
    "count": 15625
   },
   {
    "said": 0.2447,
    "was": 0.3237,
    "count": 9801
   },
   {
    "said": 0.3439,
    "was": 0.4254,
    "count": 7585
   },
   {
    "said": 0.4579,
    "was": 0.5273,
    "count": 6023
   },
   {
    "said": 0.5382,
    "was": 0.6182,
    "count": 3091
   },
   {
    "said": 0.6493,
    "was": 0.6917,
    "count": 1995
   },
   {
    "said": 0.7534,
    "was": 0.7726,
    "count": 1904
   },
   {
    "said": 0.8521,
    "was": 0.8509,
    "count": 1865
   },
   {
    "said": 0.9773,
    "was": 0.9521,
    "count": 7182
   }
  ]
 },
 "repaint": {
  "sameFirst": 0.9057,
  "sameThree": 0.9214,
  "sameNamed": 0.6964,
  "members": 0.9836,
  "orderKept": 0.8339
 },
 "honesty": {
  "outside": 0.925,
  "stripe": 0.9583,
  "whole-body": 1,
  "blob": 0.675
 },
 "trusting": 0.8938,
 "recovery": {
  "share": 1,
  "missed": []
 },
 "pressing": {
  "after": [
   {
    "top1": 0.7723,
    "top3": 0.9697,
    "top5": 0.9915,
    "meanReciprocalRank": 0.8703
   },
   {
    "top1": 0.8465,
    "top3": 0.9675,
    "top5": 0.99,
    "meanReciprocalRank": 0.9081
   },
   {
    "top1": 0.884,
    "top3": 0.9722,
    "top5": 0.9927,
    "meanReciprocalRank": 0.9302
   },
   {
    "top1": 0.8976,
    "top3": 0.9723,
    "top5": 0.9933,
    "meanReciprocalRank": 0.9384
   },
   {
    "top1": 0.9021,
    "top3": 0.977,
    "top5": 0.9918,
    "meanReciprocalRank": 0.9418
   }
  ],
  "checks": 2.401
 },
 "sensitivityBase": {
  "people": 500,
  "top1": 0.7767,
  "top3": 0.967,
  "top5": 0.9867,
  "meanReciprocalRank": 0.8694,
  "calibrationError": 0.0185,
  "sameFirst": 0.8978
 },
 "sensitivity": [
  {
   "name": "leak",
   "value": 0.1,
   "halved": {
    "top1": 0.7715,
    "top3": 0.9596,
    "top5": 0.9867,
    "meanReciprocalRank": 0.865,
    "calibrationError": 0.0208,
    "sameFirst": 0.88
   },
   "doubled": {
    "top1": 0.7793,
    "top3": 0.963,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8703,
    "calibrationError": 0.027,
    "sameFirst": 0.9133
   }
  },
  {
   "name": "essential",
   "value": 0.85,
   "halved": {
    "top1": 0.7767,
    "top3": 0.9619,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8685,
    "calibrationError": 0.0225,
    "sameFirst": 0.9044
   },
   "doubled": {
    "top1": 0.7789,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8714,
    "calibrationError": 0.0206,
    "sameFirst": 0.8844
   }
  },
  {
   "name": "spillover",
   "value": 0.3,
   "halved": {
    "top1": 0.7719,
    "top3": 0.9685,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8686,
    "calibrationError": 0.0186,
    "sameFirst": 0.8911
   },
   "doubled": {
    "top1": 0.7733,
    "top3": 0.9589,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8653,
    "calibrationError": 0.0207,
    "sameFirst": 0.9089
   }
  },
  {
   "name": "within",
   "value": 0.9,
   "halved": {
    "top1": 0.7696,
    "top3": 0.9656,
    "top5": 0.9889,
    "meanReciprocalRank": 0.8659,
    "calibrationError": 0.0208,
    "sameFirst": 0.9067
   },
   "doubled": {
    "top1": 0.7811,
    "top3": 0.9652,
    "top5": 0.9889,
    "meanReciprocalRank": 0.8717,
    "calibrationError": 0.0203,
    "sameFirst": 0.8978
   }
  },
  {
   "name": "unmarkedStill",
   "value": 0.4,
   "halved": {
    "top1": 0.7667,
    "top3": 0.9574,
    "top5": 0.9822,
    "meanReciprocalRank": 0.8616,
    "calibrationError": 0.0177,
    "sameFirst": 0.9022
   },
   "doubled": {
    "top1": 0.78,
    "top3": 0.9626,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8695,
    "calibrationError": 0.0263,
    "sameFirst": 0.8911
   }
  },
  {
   "name": "unmarkedAll",
   "value": 0.7,
   "halved": {
    "top1": 0.7641,
    "top3": 0.9678,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8627,
    "calibrationError": 0.0272,
    "sameFirst": 0.8956
   },
   "doubled": {
    "top1": 0.7648,
    "top3": 0.9593,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8628,
    "calibrationError": 0.0455,
    "sameFirst": 0.8889
   }
  },
  {
   "name": "unmarkedFree",
   "value": 1,
   "halved": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.8978
   },
   "doubled": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.8978
   }
  },
  {
   "name": "unknownFit",
   "value": 0.34,
   "halved": {
    "top1": 0.7781,
    "top3": 0.9693,
    "top5": 0.9889,
    "meanReciprocalRank": 0.8718,
    "calibrationError": 0.0181,
    "sameFirst": 0.8956
   },
   "doubled": {
    "top1": 0.7567,
    "top3": 0.947,
    "top5": 0.9778,
    "meanReciprocalRank": 0.8529,
    "calibrationError": 0.043,
    "sameFirst": 0.8889
   }
  },
  {
   "name": "unknownOdds",
   "value": 0.0006,
   "halved": {
    "top1": 0.7793,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8713,
    "calibrationError": 0.0191,
    "sameFirst": 0.8933
   },
   "doubled": {
    "top1": 0.7778,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8696,
    "calibrationError": 0.0227,
    "sameFirst": 0.9
   }
  },
  {
   "name": "strayOdds",
   "value": 0.02,
   "halved": {
    "top1": 0.7811,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8712,
    "calibrationError": 0.0207,
    "sameFirst": 0.8911
   },
   "doubled": {
    "top1": 0.7789,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8704,
    "calibrationError": 0.024,
    "sameFirst": 0.8978
   }
  },
  {
   "name": "pointOdds",
   "value": 0.007,
   "halved": {
    "top1": 0.7756,
    "top3": 0.9648,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8688,
    "calibrationError": 0.0323,
    "sameFirst": 0.9044
   },
   "doubled": {
    "top1": 0.7789,
    "top3": 0.9641,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8701,
    "calibrationError": 0.0205,
    "sameFirst": 0.8889
   }
  },
  {
   "name": "patchWidest",
   "value": 0.03,
   "halved": {
    "top1": 0.7844,
    "top3": 0.9459,
    "top5": 0.9796,
    "meanReciprocalRank": 0.8689,
    "calibrationError": 0.0313,
    "sameFirst": 0.8244
   },
   "doubled": {
    "top1": 0.7537,
    "top3": 0.9515,
    "top5": 0.98,
    "meanReciprocalRank": 0.855,
    "calibrationError": 0.0286,
    "sameFirst": 0.9089
   }
  },
  {
   "name": "patchNarrowest",
   "value": 0.018,
   "halved": {
    "top1": 0.7637,
    "top3": 0.9581,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8606,
    "calibrationError": 0.0256,
    "sameFirst": 0.8689
   },
   "doubled": {
    "top1": 0.7678,
    "top3": 0.9644,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8646,
    "calibrationError": 0.0276,
    "sameFirst": 0.9222
   }
  },
  {
   "name": "patchEdges",
   "value": 2,
   "halved": {
    "top1": 0.7815,
    "top3": 0.9596,
    "top5": 0.98,
    "meanReciprocalRank": 0.8706,
    "calibrationError": 0.0158,
    "sameFirst": 0.8822
   },
   "doubled": {
    "top1": 0.7733,
    "top3": 0.967,
    "top5": 0.9889,
    "meanReciprocalRank": 0.8678,
    "calibrationError": 0.022,
    "sameFirst": 0.9089
   }
  },
  {
   "name": "patchSpread",
   "value": 0.4,
   "halved": {
    "top1": 0.7541,
    "top3": 0.9496,
    "top5": 0.9722,
    "meanReciprocalRank": 0.8522,
    "calibrationError": 0.0225,
    "sameFirst": 0.8667
   },
   "doubled": {
    "top1": 0.7363,
    "top3": 0.9485,
    "top5": 0.9778,
    "meanReciprocalRank": 0.8425,
    "calibrationError": 0.0371,
    "sameFirst": 0.9222
   }
  },
  {
   "name": "witnesses",
   "value": 0.7,
   "halved": {
    "top1": 0.7467,
    "top3": 0.9537,
    "top5": 0.98,
    "meanReciprocalRank": 0.8502,
    "calibrationError": 0.0364,
    "sameFirst": 0.9356
   },
   "doubled": {
    "top1": 0.7867,
    "top3": 0.9607,
    "top5": 0.9778,
    "meanReciprocalRank": 0.8716,
    "calibrationError": 0.0284,
    "sameFirst": 0.8489
   }
  },
  {
   "name": "leastWitnesses",
   "value": 1.5,
   "halved": {
    "top1": 0.7744,
    "top3": 0.9678,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8681,
    "calibrationError": 0.0188,
    "sameFirst": 0.9022
   },
   "doubled": {
    "top1": 0.7641,
    "top3": 0.9648,
    "top5": 0.98,
    "meanReciprocalRank": 0.862,
    "calibrationError": 0.0158,
    "sameFirst": 0.8889
   }
  },
  {
   "name": "faintest",
   "value": 0.8,
   "halved": {
    "top1": 0.7819,
    "top3": 0.9685,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8726,
    "calibrationError": 0.0162,
    "sameFirst": 0.8911
   },
   "doubled": {
    "top1": 0.7604,
    "top3": 0.9552,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8586,
    "calibrationError": 0.0286,
    "sameFirst": 0.8867
   }
  },
  {
   "name": "shortlist",
   "value": 24,
   "halved": {
    "top1": 0.78,
    "top3": 0.9641,
    "top5": 0.9844,
    "meanReciprocalRank": 0.8697,
    "calibrationError": 0.0168,
    "sameFirst": 0.9
   },
   "doubled": {
    "top1": 0.7778,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.87,
    "calibrationError": 0.0188,
    "sameFirst": 0.8978
   }
  },
  {
   "name": "tieOdds",
   "value": 0.4,
   "halved": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.8756
   },
   "doubled": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.92
   }
  },
  {
   "name": "tieApart",
   "value": 1,
   "halved": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.8667
   },
   "doubled": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.92
   }
  },
  {
   "name": "tieApartWeak",
   "value": 2.6,
   "halved": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.8956
   },
   "doubled": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.9089
   }
  },
  {
   "name": "leastNamed",
   "value": 0.03,
   "halved": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.8978
   },
   "doubled": {
    "top1": 0.7767,
    "top3": 0.967,
    "top5": 0.9867,
    "meanReciprocalRank": 0.8694,
    "calibrationError": 0.0185,
    "sameFirst": 0.8978
   }
  }
 ],
 "cost": {
  "engineMedianMs": 0.9603,
  "engineP95Ms": 1.4794,
  "growth": [
   {
    "times": 1,
    "of": "points",
    "medianMs": 0.9354,
    "p95Ms": 1.6709,
    "prepareMs": 127.8387
   },
   {
    "times": 2,
    "of": "points",
    "medianMs": 1.4343,
    "p95Ms": 2.2443,
    "prepareMs": 529.1454
   },
   {
    "times": 4,
    "of": "points",
    "medianMs": 3.0319,
    "p95Ms": 3.9831,
    "prepareMs": 202.1762
   },
   {
    "times": 4.1317,
    "of": "places",
    "medianMs": 1.4155,
    "p95Ms": 2.6002,
    "prepareMs": 1273.8053
   }
  ],
  "modelBytes": 466976,
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
    "top1": 0.7718,
    "top3": 0.9718,
    "top5": 0.9861,
    "meanReciprocalRank": 0.8689
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
    "top1": 0.7225,
    "top3": 0.9558,
    "top5": 0.9783,
    "meanReciprocalRank": 0.8377
   },
   {
    "size": 2,
    "top1": 0.8611,
    "top3": 1,
    "top5": 1,
    "meanReciprocalRank": 0.9249
   },
   {
    "size": 3,
    "top1": 0.8551,
    "top3": 1,
    "top5": 1,
    "meanReciprocalRank": 0.9227
   }
  ],
  "firstOrTie": 0.9389,
  "tieSizes": [
   1.7472,
   3.5385,
   5.449
  ],
  "calibration": {
   "error": 0.0208,
   "errorOfFirst": 0.1098,
   "bins": [
    {
     "said": 0.0225,
     "was": 0.0184,
     "count": 2670
    },
    {
     "said": 0.1479,
     "was": 0.1492,
     "count": 563
    },
    {
     "said": 0.2474,
     "was": 0.322,
     "count": 382
    },
    {
     "said": 0.3422,
     "was": 0.4281,
     "count": 285
    },
    {
     "said": 0.4592,
     "was": 0.5415,
     "count": 253
    },
    {
     "said": 0.5409,
     "was": 0.6204,
     "count": 108
    },
    {
     "said": 0.6489,
     "was": 0.679,
     "count": 81
    },
    {
     "said": 0.7573,
     "was": 0.7532,
     "count": 77
    },
    {
     "said": 0.8603,
     "was": 0.9107,
     "count": 56
    },
    {
     "said": 0.9776,
     "was": 0.9785,
     "count": 325
    }
   ]
  },
  "repaint": {
   "sameFirst": 0.9028,
   "sameThree": 0.9333,
   "sameNamed": 0.7083,
   "members": 0.9907,
   "orderKept": 0.8311
  },
  "honesty": {
   "outside": 0.95,
   "stripe": 0.75,
   "whole-body": 1,
   "blob": 0.625
  },
  "trusting": 0.9,
  "recovery": {
   "share": 1,
   "missed": []
  },
  "pressing": {
   "after": [
    {
     "top1": 0.7642,
     "top3": 0.975,
     "top5": 0.98,
     "meanReciprocalRank": 0.8648
    },
    {
     "top1": 0.85,
     "top3": 0.97,
     "top5": 0.98,
     "meanReciprocalRank": 0.9089
    },
    {
     "top1": 0.8925,
     "top3": 0.965,
     "top5": 0.9825,
     "meanReciprocalRank": 0.9324
    },
    {
     "top1": 0.9025,
     "top3": 0.96,
     "top5": 0.985,
     "meanReciprocalRank": 0.938
    },
    {
     "top1": 0.9075,
     "top3": 0.9625,
     "top5": 0.9875,
     "meanReciprocalRank": 0.9413
    }
   ],
   "checks": 2.41
  }
 }
} as const;

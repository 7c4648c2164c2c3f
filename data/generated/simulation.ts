/** Written by scripts/simulate/main.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */
export const SIMULATION = {
 "seed": 20260101,
 "people": 6000,
 "atlas": "87ca41e0eb75135e",
 "overlap": {
  "median": 0.4912,
  "lower": 0.3597,
  "upper": 0.6005
 },
 "kinds": [
  {
   "kind": "whole",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7883,
     "top3": 0.9478,
     "top5": 0.9844,
     "meanReciprocalRank": 0.8721
    },
    {
     "name": "list by region",
     "top1": 0.3079,
     "top3": 0.7255,
     "top5": 0.8153,
     "meanReciprocalRank": 0.5263
    },
    {
     "name": "overlap share",
     "top1": 0.6411,
     "top3": 0.8994,
     "top5": 0.965,
     "meanReciprocalRank": 0.7766
    },
    {
     "name": "cosine",
     "top1": 0.8017,
     "top3": 0.9756,
     "top5": 0.9928,
     "meanReciprocalRank": 0.8874
    },
    {
     "name": "cosine with local zone",
     "top1": 0.7456,
     "top3": 0.9606,
     "top5": 0.99,
     "meanReciprocalRank": 0.8525
    },
    {
     "name": "muscle under the finger",
     "top1": 0.1867,
     "top3": 0.3967,
     "top5": 0.5167,
     "meanReciprocalRank": 0.3437
    },
    {
     "name": "prevalence alone",
     "top1": 0.0385,
     "top3": 0.1156,
     "top5": 0.1926,
     "meanReciprocalRank": 0.1309
    }
   ],
   "firstOrTie": 0.8878,
   "elseLeads": 0.1022,
   "sameFirst": 0.9044,
   "sameThree": 0.8444,
   "saidFirst": 0.7154
  },
  {
   "kind": "partial",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7292,
     "top3": 0.9342,
     "top5": 0.98,
     "meanReciprocalRank": 0.8362
    },
    {
     "name": "list by region",
     "top1": 0.2895,
     "top3": 0.6289,
     "top5": 0.7321,
     "meanReciprocalRank": 0.4766
    },
    {
     "name": "overlap share",
     "top1": 0.4463,
     "top3": 0.7705,
     "top5": 0.8897,
     "meanReciprocalRank": 0.6263
    },
    {
     "name": "cosine",
     "top1": 0.5496,
     "top3": 0.8209,
     "top5": 0.9023,
     "meanReciprocalRank": 0.7009
    },
    {
     "name": "cosine with local zone",
     "top1": 0.6279,
     "top3": 0.905,
     "top5": 0.9709,
     "meanReciprocalRank": 0.7732
    },
    {
     "name": "muscle under the finger",
     "top1": 0.2775,
     "top3": 0.4967,
     "top5": 0.595,
     "meanReciprocalRank": 0.4284
    },
    {
     "name": "prevalence alone",
     "top1": 0.0336,
     "top3": 0.1008,
     "top5": 0.1681,
     "meanReciprocalRank": 0.1195
    }
   ],
   "firstOrTie": 0.8492,
   "elseLeads": 0.0858,
   "sameFirst": 0.89,
   "sameThree": 0.8917,
   "saidFirst": 0.6642
  },
  {
   "kind": "tap",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.51,
     "top3": 0.836,
     "top5": 0.9369,
     "meanReciprocalRank": 0.6858
    },
    {
     "name": "list by region",
     "top1": 0.2602,
     "top3": 0.5822,
     "top5": 0.705,
     "meanReciprocalRank": 0.4456
    },
    {
     "name": "overlap share",
     "top1": 0.2951,
     "top3": 0.6453,
     "top5": 0.8049,
     "meanReciprocalRank": 0.5001
    },
    {
     "name": "cosine",
     "top1": 0.363,
     "top3": 0.6791,
     "top5": 0.8162,
     "meanReciprocalRank": 0.5476
    },
    {
     "name": "cosine with local zone",
     "top1": 0.4384,
     "top3": 0.791,
     "top5": 0.9177,
     "meanReciprocalRank": 0.6337
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
   "firstOrTie": 0.645,
   "elseLeads": 0.0275,
   "sameFirst": 0.9583,
   "sameThree": 0.9075,
   "saidFirst": 0.5466
  },
  {
   "kind": "local",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6623,
     "top3": 0.9057,
     "top5": 0.9669,
     "meanReciprocalRank": 0.791
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
     "top1": 0.2701,
     "top3": 0.5467,
     "top5": 0.6875,
     "meanReciprocalRank": 0.4445
    },
    {
     "name": "cosine",
     "top1": 0.2923,
     "top3": 0.5822,
     "top5": 0.7019,
     "meanReciprocalRank": 0.4657
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5356,
     "top3": 0.8546,
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
   "firstOrTie": 0.7722,
   "elseLeads": 0.0356,
   "sameFirst": 0.9256,
   "sameThree": 0.8922,
   "saidFirst": 0.6034
  },
  {
   "kind": "both",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.7383,
     "top3": 0.9183,
     "top5": 0.96,
     "meanReciprocalRank": 0.8242
    },
    {
     "name": "list by region",
     "top1": 0.2303,
     "top3": 0.5674,
     "top5": 0.6921,
     "meanReciprocalRank": 0.4238
    },
    {
     "name": "overlap share",
     "top1": 0.3967,
     "top3": 0.6584,
     "top5": 0.8068,
     "meanReciprocalRank": 0.5626
    },
    {
     "name": "cosine",
     "top1": 0.5025,
     "top3": 0.7617,
     "top5": 0.8618,
     "meanReciprocalRank": 0.6497
    },
    {
     "name": "cosine with local zone",
     "top1": 0.6092,
     "top3": 0.8842,
     "top5": 0.9517,
     "meanReciprocalRank": 0.7499
    },
    {
     "name": "muscle under the finger",
     "top1": 0.1983,
     "top3": 0.3683,
     "top5": 0.49,
     "meanReciprocalRank": 0.3354
    },
    {
     "name": "prevalence alone",
     "top1": 0.0208,
     "top3": 0.0625,
     "top5": 0.1042,
     "meanReciprocalRank": 0.0872
    }
   ],
   "firstOrTie": 0.8417,
   "elseLeads": 0.065,
   "sameFirst": 0.9,
   "sameThree": 0.8633,
   "saidFirst": 0.6811
  },
  {
   "kind": "marks",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.595,
     "top3": 0.8842,
     "top5": 0.9592,
     "meanReciprocalRank": 0.7452
    },
    {
     "name": "list by region",
     "top1": 0.2367,
     "top3": 0.6156,
     "top5": 0.7357,
     "meanReciprocalRank": 0.4435
    },
    {
     "name": "overlap share",
     "top1": 0.3469,
     "top3": 0.7093,
     "top5": 0.8261,
     "meanReciprocalRank": 0.5489
    },
    {
     "name": "cosine",
     "top1": 0.4208,
     "top3": 0.7602,
     "top5": 0.8439,
     "meanReciprocalRank": 0.6012
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5083,
     "top3": 0.8583,
     "top5": 0.9467,
     "meanReciprocalRank": 0.6897
    },
    {
     "name": "muscle under the finger",
     "top1": 0.4417,
     "top3": 0.6933,
     "top5": 0.775,
     "meanReciprocalRank": 0.5905
    },
    {
     "name": "prevalence alone",
     "top1": 0.0244,
     "top3": 0.0733,
     "top5": 0.1222,
     "meanReciprocalRank": 0.0949
    }
   ],
   "firstOrTie": 0.7383,
   "elseLeads": 0.0217,
   "sameFirst": 0.995,
   "sameThree": 0.9333,
   "saidFirst": 0.539
  },
  {
   "kind": "together",
   "people": 5400,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6653,
     "top3": 0.9026,
     "top5": 0.9644,
     "meanReciprocalRank": 0.7898
    },
    {
     "name": "list by region",
     "top1": 0.2619,
     "top3": 0.6062,
     "top5": 0.7178,
     "meanReciprocalRank": 0.4535
    },
    {
     "name": "overlap share",
     "top1": 0.3992,
     "top3": 0.7076,
     "top5": 0.8334,
     "meanReciprocalRank": 0.5773
    },
    {
     "name": "cosine",
     "top1": 0.4877,
     "top3": 0.7621,
     "top5": 0.8539,
     "meanReciprocalRank": 0.642
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5746,
     "top3": 0.873,
     "top5": 0.9534,
     "meanReciprocalRank": 0.732
    },
    {
     "name": "muscle under the finger",
     "top1": 0.3641,
     "top3": 0.5856,
     "top5": 0.6778,
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
   "firstOrTie": 0.7843,
   "elseLeads": 0.0578,
   "sameFirst": 0.9263,
   "sameThree": 0.8889,
   "saidFirst": 0.6244
  }
 ],
 "calibration": {
  "error": 0.0204,
  "errorOfFirst": 0.0455,
  "errorOfElse": 0.0496,
  "bins": [
   {
    "said": 0.0323,
    "was": 0.0486,
    "count": 29648
   },
   {
    "said": 0.1443,
    "was": 0.1596,
    "count": 8671
   },
   {
    "said": 0.2463,
    "was": 0.2598,
    "count": 4857
   },
   {
    "said": 0.3474,
    "was": 0.3722,
    "count": 3243
   },
   {
    "said": 0.4477,
    "was": 0.4805,
    "count": 2487
   },
   {
    "said": 0.5466,
    "was": 0.5621,
    "count": 1973
   },
   {
    "said": 0.6501,
    "was": 0.6537,
    "count": 1545
   },
   {
    "said": 0.7495,
    "was": 0.7198,
    "count": 1342
   },
   {
    "said": 0.8505,
    "was": 0.8,
    "count": 1455
   },
   {
    "said": 0.9653,
    "was": 0.8917,
    "count": 2521
   }
  ]
 },
 "words": {
  "likely": {
   "right": 0.7353,
   "count": 8836
  },
  "possible": {
   "right": 0.3097,
   "count": 13934
  },
  "less-likely": {
   "right": 0.1041,
   "count": 13458
  }
 },
 "tieSizes": [
  1.7318,
  6.3864,
  11.3818
 ],
 "orderKept": 0.8748,
 "unknown": {
  "outside": 0.92,
  "stripe": 0.9533,
  "whole-body": 1,
  "blob": 0.52
 },
 "recovery": {
  "share": 1,
  "missed": []
 },
 "asking": {
  "after": [
   {
    "top1": 0.6697,
    "top3": 0.9097,
    "top5": 0.9642,
    "meanReciprocalRank": 0.793
   },
   {
    "top1": 0.74,
    "top3": 0.923,
    "top5": 0.9572,
    "meanReciprocalRank": 0.8341
   },
   {
    "top1": 0.7819,
    "top3": 0.9238,
    "top5": 0.9609,
    "meanReciprocalRank": 0.8573
   },
   {
    "top1": 0.8078,
    "top3": 0.9356,
    "top5": 0.9646,
    "meanReciprocalRank": 0.8749
   },
   {
    "top1": 0.8215,
    "top3": 0.9334,
    "top5": 0.9646,
    "meanReciprocalRank": 0.8823
   }
  ],
  "questions": 2.023,
  "areas": 0.2652
 },
 "sensitivityBase": {
  "people": 400,
  "top1": 0.6736,
  "top5": 0.9723,
  "meanReciprocalRank": 0.7921,
  "calibrationError": 0.0192,
  "calibrationFirst": 0.0453,
  "sameFirst": 0.9306
 },
 "sensitivity": [
  {
   "name": "leak",
   "value": 0.1,
   "halved": {
    "top1": 0.6681,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7893,
    "calibrationError": 0.0312,
    "calibrationFirst": 0.0629,
    "sameFirst": 0.9222
   },
   "doubled": {
    "top1": 0.6931,
    "top5": 0.9779,
    "meanReciprocalRank": 0.808,
    "calibrationError": 0.0264,
    "calibrationFirst": 0.0756,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "shows 1",
   "value": 0.15,
   "halved": {
    "top1": 0.6709,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7908,
    "calibrationError": 0.0226,
    "calibrationFirst": 0.0512,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6875,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7988,
    "calibrationError": 0.016,
    "calibrationFirst": 0.0383,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "shows 2",
   "value": 0.45,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7907,
    "calibrationError": 0.0186,
    "calibrationFirst": 0.0403,
    "sameFirst": 0.9139
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7924,
    "calibrationError": 0.0215,
    "calibrationFirst": 0.0429,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "shows 3",
   "value": 0.85,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7944,
    "calibrationError": 0.0168,
    "calibrationFirst": 0.0435,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6681,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7881,
    "calibrationError": 0.0209,
    "calibrationFirst": 0.0495,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "showsStill 1",
   "value": 0.4,
   "halved": {
    "top1": 0.682,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7956,
    "calibrationError": 0.0223,
    "calibrationFirst": 0.0521,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7952,
    "calibrationError": 0.0171,
    "calibrationFirst": 0.0513,
    "sameFirst": 0.925
   }
  },
  {
   "name": "showsStill 2",
   "value": 0.3,
   "halved": {
    "top1": 0.6681,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7878,
    "calibrationError": 0.023,
    "calibrationFirst": 0.0437,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6847,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7981,
    "calibrationError": 0.0173,
    "calibrationFirst": 0.0483,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "showsStill 3",
   "value": 0.3,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7943,
    "calibrationError": 0.0193,
    "calibrationFirst": 0.0451,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.964,
    "meanReciprocalRank": 0.7916,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0489,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "showsAll 1",
   "value": 0.2,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7922,
    "calibrationError": 0.0167,
    "calibrationFirst": 0.037,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7942,
    "calibrationError": 0.0144,
    "calibrationFirst": 0.0377,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "showsAll 2",
   "value": 0.3,
   "halved": {
    "top1": 0.6764,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7937,
    "calibrationError": 0.0212,
    "calibrationFirst": 0.0391,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7927,
    "calibrationError": 0.015,
    "calibrationFirst": 0.0405,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "showsAll 3",
   "value": 0.5,
   "halved": {
    "top1": 0.6764,
    "top5": 0.9668,
    "meanReciprocalRank": 0.793,
    "calibrationError": 0.0199,
    "calibrationFirst": 0.0481,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7918,
    "calibrationError": 0.0187,
    "calibrationFirst": 0.039,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "spillover",
   "value": 0.5,
   "halved": {
    "top1": 0.6681,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7886,
    "calibrationError": 0.0173,
    "calibrationFirst": 0.0474,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7928,
    "calibrationError": 0.0215,
    "calibrationFirst": 0.0433,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "local",
   "value": 0.6,
   "halved": {
    "top1": 0.6764,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7899,
    "calibrationError": 0.0198,
    "calibrationFirst": 0.0431,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7917,
    "calibrationError": 0.0188,
    "calibrationFirst": 0.0449,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "localRadius",
   "value": 0.024,
   "halved": {
    "top1": 0.6542,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7784,
    "calibrationError": 0.0314,
    "calibrationFirst": 0.0793,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.5972,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7422,
    "calibrationError": 0.048,
    "calibrationFirst": 0.1081,
    "sameFirst": 0.8944
   }
  },
  {
   "name": "acheOff",
   "value": 0.018,
   "halved": {
    "top1": 0.6459,
    "top5": 0.9501,
    "meanReciprocalRank": 0.766,
    "calibrationError": 0.0355,
    "calibrationFirst": 0.0499,
    "sameFirst": 0.9194
   },
   "doubled": {
    "top1": 0.6778,
    "top5": 0.9834,
    "meanReciprocalRank": 0.7968,
    "calibrationError": 0.0152,
    "calibrationFirst": 0.043,
    "sameFirst": 0.9528
   }
  },
  {
   "name": "acheFit",
   "value": 1,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7897,
    "calibrationError": 0.0222,
    "calibrationFirst": 0.0449,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6834,
    "top5": 0.9779,
    "meanReciprocalRank": 0.8002,
    "calibrationError": 0.0299,
    "calibrationFirst": 0.0707,
    "sameFirst": 0.9222
   }
  },
  {
   "name": "bothSides",
   "value": 0.4,
   "halved": {
    "top1": 0.6681,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7898,
    "calibrationError": 0.0276,
    "calibrationFirst": 0.0513,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7915,
    "calibrationError": 0.0237,
    "calibrationFirst": 0.0414,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "within",
   "value": 0.9,
   "halved": {
    "top1": 0.6764,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7946,
    "calibrationError": 0.0173,
    "calibrationFirst": 0.0445,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.792,
    "calibrationError": 0.0184,
    "calibrationFirst": 0.0343,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "unmarkedStill",
   "value": 0.4,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7894,
    "calibrationError": 0.0186,
    "calibrationFirst": 0.0489,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.9723,
    "meanReciprocalRank": 0.797,
    "calibrationError": 0.0271,
    "calibrationFirst": 0.062,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "unmarkedAll",
   "value": 0.7,
   "halved": {
    "top1": 0.6847,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7978,
    "calibrationError": 0.0167,
    "calibrationFirst": 0.0327,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.657,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7838,
    "calibrationError": 0.0237,
    "calibrationFirst": 0.0483,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "tapped",
   "value": 0.25,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7893,
    "calibrationError": 0.0231,
    "calibrationFirst": 0.0512,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7999,
    "calibrationError": 0.0198,
    "calibrationFirst": 0.0338,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "unmarkedFree",
   "value": 1,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "unknownFit",
   "value": 0.34,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7929,
    "calibrationError": 0.0197,
    "calibrationFirst": 0.054,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6639,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7876,
    "calibrationError": 0.0432,
    "calibrationFirst": 0.0914,
    "sameFirst": 0.9222
   }
  },
  {
   "name": "unknownOdds",
   "value": 0.0005,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0164,
    "calibrationFirst": 0.0375,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6764,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7943,
    "calibrationError": 0.0213,
    "calibrationFirst": 0.0473,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "sameZones",
   "value": 0.6,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7926,
    "calibrationError": 0.0199,
    "calibrationFirst": 0.0505,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6722,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7909,
    "calibrationError": 0.0198,
    "calibrationFirst": 0.0468,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "strayOdds",
   "value": 0.03,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0162,
    "calibrationFirst": 0.0291,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0238,
    "calibrationFirst": 0.0554,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "strayBeside",
   "value": 0.1,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0199,
    "calibrationFirst": 0.0491,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.021,
    "calibrationFirst": 0.0461,
    "sameFirst": 0.925
   }
  },
  {
   "name": "pointOdds",
   "value": 0.025,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7958,
    "calibrationError": 0.0376,
    "calibrationFirst": 0.0775,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7913,
    "calibrationError": 0.016,
    "calibrationFirst": 0.0451,
    "sameFirst": 0.925
   }
  },
  {
   "name": "priorFactor 1",
   "value": 0.4,
   "halved": {
    "top1": 0.6709,
    "top5": 0.9723,
    "meanReciprocalRank": 0.789,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0403,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6722,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7906,
    "calibrationError": 0.0171,
    "calibrationFirst": 0.0381,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "priorFactor 2",
   "value": 0.6,
   "halved": {
    "top1": 0.6695,
    "top5": 0.9654,
    "meanReciprocalRank": 0.785,
    "calibrationError": 0.0237,
    "calibrationFirst": 0.0416,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6681,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7913,
    "calibrationError": 0.011,
    "calibrationFirst": 0.0377,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "priorFactor 3",
   "value": 1,
   "halved": {
    "top1": 0.6681,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7839,
    "calibrationError": 0.0266,
    "calibrationFirst": 0.0518,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6334,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7671,
    "calibrationError": 0.0214,
    "calibrationFirst": 0.0552,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "priorFactor 4",
   "value": 1.5,
   "halved": {
    "top1": 0.682,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7977,
    "calibrationError": 0.0222,
    "calibrationFirst": 0.042,
    "sameFirst": 0.9194
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7864,
    "calibrationError": 0.0306,
    "calibrationFirst": 0.0604,
    "sameFirst": 0.925
   }
  },
  {
   "name": "priorFactor 5",
   "value": 2.2,
   "halved": {
    "top1": 0.6653,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7862,
    "calibrationError": 0.0222,
    "calibrationFirst": 0.0468,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7935,
    "calibrationError": 0.0215,
    "calibrationFirst": 0.0338,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "patchWidest",
   "value": 0.03,
   "halved": {
    "top1": 0.6625,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7858,
    "calibrationError": 0.0676,
    "calibrationFirst": 0.1449,
    "sameFirst": 0.8639
   },
   "doubled": {
    "top1": 0.6236,
    "top5": 0.9501,
    "meanReciprocalRank": 0.753,
    "calibrationError": 0.0381,
    "calibrationFirst": 0.088,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "patchNarrowest",
   "value": 0.018,
   "halved": {
    "top1": 0.6584,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7849,
    "calibrationError": 0.0231,
    "calibrationFirst": 0.0541,
    "sameFirst": 0.9139
   },
   "doubled": {
    "top1": 0.675,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7915,
    "calibrationError": 0.0143,
    "calibrationFirst": 0.0304,
    "sameFirst": 0.95
   }
  },
  {
   "name": "patchEdges",
   "value": 2,
   "halved": {
    "top1": 0.6792,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7948,
    "calibrationError": 0.0281,
    "calibrationFirst": 0.048,
    "sameFirst": 0.9111
   },
   "doubled": {
    "top1": 0.682,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7958,
    "calibrationError": 0.0132,
    "calibrationFirst": 0.0293,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "patchSpread",
   "value": 0.4,
   "halved": {
    "top1": 0.6667,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7941,
    "calibrationError": 0.0383,
    "calibrationFirst": 0.0665,
    "sameFirst": 0.9083
   },
   "doubled": {
    "top1": 0.6584,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7774,
    "calibrationError": 0.0292,
    "calibrationFirst": 0.093,
    "sameFirst": 0.9417
   }
  },
  {
   "name": "witnesses",
   "value": 0.7,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7886,
    "calibrationError": 0.0238,
    "calibrationFirst": 0.0508,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.6403,
    "top5": 0.964,
    "meanReciprocalRank": 0.7781,
    "calibrationError": 0.0457,
    "calibrationFirst": 0.0925,
    "sameFirst": 0.8833
   }
  },
  {
   "name": "leastWitnesses",
   "value": 1.75,
   "halved": {
    "top1": 0.6847,
    "top5": 0.9779,
    "meanReciprocalRank": 0.8032,
    "calibrationError": 0.0251,
    "calibrationFirst": 0.0685,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6639,
    "top5": 0.9529,
    "meanReciprocalRank": 0.7817,
    "calibrationError": 0.0412,
    "calibrationFirst": 0.1008,
    "sameFirst": 0.8972
   }
  },
  {
   "name": "sharpness",
   "value": 1.3,
   "halved": {
    "top1": 0.675,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7862,
    "calibrationError": 0.0554,
    "calibrationFirst": 0.1095,
    "sameFirst": 0.9889
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7916,
    "calibrationError": 0.0763,
    "calibrationFirst": 0.162,
    "sameFirst": 0.8444
   }
  },
  {
   "name": "faintest",
   "value": 0.8,
   "halved": {
    "top1": 0.6764,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7957,
    "calibrationError": 0.0184,
    "calibrationFirst": 0.0519,
    "sameFirst": 0.925
   },
   "doubled": {
    "top1": 0.6709,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7915,
    "calibrationError": 0.02,
    "calibrationFirst": 0.0399,
    "sameFirst": 0.9333
   }
  },
  {
   "name": "shortlist",
   "value": 24,
   "halved": {
    "top1": 0.6681,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7885,
    "calibrationError": 0.0214,
    "calibrationFirst": 0.0467,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7926,
    "calibrationError": 0.0176,
    "calibrationFirst": 0.0462,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "tieOdds",
   "value": 0.5,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9167
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9667
   }
  },
  {
   "name": "tieApart",
   "value": 1.2,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9111
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "tieApartWeak",
   "value": 2.6,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9389
   }
  },
  {
   "name": "unsteady",
   "value": -2,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "leastNamed",
   "value": 0.03,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "leastTouched",
   "value": 0.01,
   "halved": {
    "top1": 0.6709,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7911,
    "calibrationError": 0.0203,
    "calibrationFirst": 0.0521,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0184,
    "calibrationFirst": 0.0429,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "joins",
   "value": 0.12,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "onePain",
   "value": 2,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7922,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0467,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7934,
    "calibrationError": 0.0253,
    "calibrationFirst": 0.0556,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "mostParts",
   "value": 6,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.02,
    "calibrationFirst": 0.0455,
    "sameFirst": 0.925
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "mostRaised",
   "value": 20,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "mostArea",
   "value": 1.5,
   "halved": {
    "top1": 0.682,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7954,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0553,
    "sameFirst": 0.95
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0453,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "leastCover",
   "value": 0.02,
   "halved": {
    "top1": 0.6653,
    "top5": 0.9723,
    "meanReciprocalRank": 0.788,
    "calibrationError": 0.0203,
    "calibrationFirst": 0.0458,
    "sameFirst": 0.9306
   },
   "doubled": {
    "top1": 0.6792,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7959,
    "calibrationError": 0.0187,
    "calibrationFirst": 0.0372,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "everySample",
   "value": 3,
   "halved": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0202,
    "calibrationFirst": 0.0483,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.018,
    "calibrationFirst": 0.0396,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "negligible",
   "value": 10,
   "halved": {
    "top1": 0.675,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7924,
    "calibrationError": 0.0212,
    "calibrationFirst": 0.0444,
    "sameFirst": 0.9278
   },
   "doubled": {
    "top1": 0.6736,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7921,
    "calibrationError": 0.0192,
    "calibrationFirst": 0.0452,
    "sameFirst": 0.9306
   }
  },
  {
   "name": "rounds",
   "value": 3,
   "halved": {
    "top1": 0.6764,
    "top5": 0.9723,
    "meanReciprocalRank": 0.793,
    "calibrationError": 0.0182,
    "calibrationFirst": 0.0436,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.6681,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7885,
    "calibrationError": 0.0198,
    "calibrationFirst": 0.0442,
    "sameFirst": 0.925
   }
  }
 ],
 "wordSensitivity": [
  {
   "name": "likely",
   "value": 0.5,
   "halved": {
    "right": 0.6374,
    "count": 13341
   },
   "doubled": {
    "right": 0.8092,
    "count": 5833
   }
  },
  {
   "name": "possible",
   "value": 0.15,
   "halved": {
    "right": 0.2527,
    "count": 20471
   },
   "doubled": {
    "right": 0.3913,
    "count": 7358
   }
  }
 ],
 "cost": {
  "engineMedianMs": 4.9178,
  "engineP95Ms": 7.3856,
  "growth": [
   {
    "times": 1,
    "of": "points",
    "medianMs": 5.8916,
    "p95Ms": 8.372,
    "prepareMs": 214.8169
   },
   {
    "times": 2,
    "of": "points",
    "medianMs": 8.7447,
    "p95Ms": 13.002,
    "prepareMs": 286.0983
   },
   {
    "times": 4,
    "of": "points",
    "medianMs": 13.9102,
    "p95Ms": 17.4931,
    "prepareMs": 426.5416
   },
   {
    "times": 4.1317,
    "of": "places",
    "medianMs": 6.0483,
    "p95Ms": 8.6236,
    "prepareMs": 772.8256
   }
  ],
  "modelBytes": 511168,
  "atlasBytes": 251100
 },
 "quick": {
  "people": 1200,
  "atlas": "87ca41e0eb75135e",
  "overlap": {
   "median": 0.4758,
   "lower": 0.3539,
   "upper": 0.5939
  },
  "kinds": [
   {
    "kind": "whole",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.8028,
      "top3": 0.95,
      "top5": 0.9833,
      "meanReciprocalRank": 0.8768
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
      "top3": 0.8917,
      "top5": 0.9722,
      "meanReciprocalRank": 0.7798
     },
     {
      "name": "cosine",
      "top1": 0.825,
      "top3": 0.9889,
      "top5": 0.9944,
      "meanReciprocalRank": 0.9025
     },
     {
      "name": "cosine with local zone",
      "top1": 0.7722,
      "top3": 0.9611,
      "top5": 0.9944,
      "meanReciprocalRank": 0.867
     },
     {
      "name": "muscle under the finger",
      "top1": 0.1611,
      "top3": 0.3778,
      "top5": 0.4667,
      "meanReciprocalRank": 0.3154
     },
     {
      "name": "prevalence alone",
      "top1": 0.037,
      "top3": 0.1111,
      "top5": 0.1852,
      "meanReciprocalRank": 0.125
     }
    ],
    "firstOrTie": 0.9111,
    "elseLeads": 0.0833,
    "sameFirst": 0.9222,
    "sameThree": 0.8667,
    "saidFirst": 0.7098
   },
   {
    "kind": "partial",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.7688,
      "top3": 0.9293,
      "top5": 0.9793,
      "meanReciprocalRank": 0.8564
     },
     {
      "name": "list by region",
      "top1": 0.3014,
      "top3": 0.6103,
      "top5": 0.727,
      "meanReciprocalRank": 0.4779
     },
     {
      "name": "overlap share",
      "top1": 0.4375,
      "top3": 0.7606,
      "top5": 0.8628,
      "meanReciprocalRank": 0.6197
     },
     {
      "name": "cosine",
      "top1": 0.5792,
      "top3": 0.8231,
      "top5": 0.9045,
      "meanReciprocalRank": 0.7179
     },
     {
      "name": "cosine with local zone",
      "top1": 0.6604,
      "top3": 0.9001,
      "top5": 0.971,
      "meanReciprocalRank": 0.7928
     },
     {
      "name": "muscle under the finger",
      "top1": 0.2917,
      "top3": 0.5333,
      "top5": 0.6292,
      "meanReciprocalRank": 0.4461
     },
     {
      "name": "prevalence alone",
      "top1": 0.0333,
      "top3": 0.1,
      "top5": 0.1667,
      "meanReciprocalRank": 0.1206
     }
    ],
    "firstOrTie": 0.8708,
    "elseLeads": 0.1,
    "sameFirst": 0.8625,
    "sameThree": 0.875,
    "saidFirst": 0.6824
   },
   {
    "kind": "tap",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.4772,
      "top3": 0.8753,
      "top5": 0.938,
      "meanReciprocalRank": 0.6756
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
      "top3": 0.661,
      "top5": 0.7846,
      "meanReciprocalRank": 0.5212
     },
     {
      "name": "cosine with local zone",
      "top1": 0.4001,
      "top3": 0.7899,
      "top5": 0.9005,
      "meanReciprocalRank": 0.6091
     },
     {
      "name": "muscle under the finger",
      "top1": 0.3958,
      "top3": 0.6542,
      "top5": 0.7708,
      "meanReciprocalRank": 0.5594
     },
     {
      "name": "prevalence alone",
      "top1": 0.0278,
      "top3": 0.0833,
      "top5": 0.1389,
      "meanReciprocalRank": 0.1015
     }
    ],
    "firstOrTie": 0.6167,
    "elseLeads": 0.0208,
    "sameFirst": 0.9708,
    "sameThree": 0.9,
    "saidFirst": 0.55
   },
   {
    "kind": "local",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6778,
      "top3": 0.9057,
      "top5": 0.9613,
      "meanReciprocalRank": 0.799
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
      "top1": 0.3167,
      "top3": 0.5367,
      "top5": 0.6653,
      "meanReciprocalRank": 0.465
     },
     {
      "name": "cosine",
      "top1": 0.289,
      "top3": 0.5812,
      "top5": 0.6708,
      "meanReciprocalRank": 0.4583
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
    "firstOrTie": 0.7444,
    "elseLeads": 0.0556,
    "sameFirst": 0.9056,
    "sameThree": 0.8889,
    "saidFirst": 0.6101
   },
   {
    "kind": "both",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.725,
      "top3": 0.95,
      "top5": 0.9833,
      "meanReciprocalRank": 0.8264
     },
     {
      "name": "list by region",
      "top1": 0.1921,
      "top3": 0.5026,
      "top5": 0.6637,
      "meanReciprocalRank": 0.3867
     },
     {
      "name": "overlap share",
      "top1": 0.45,
      "top3": 0.6668,
      "top5": 0.8336,
      "meanReciprocalRank": 0.6007
     },
     {
      "name": "cosine",
      "top1": 0.5417,
      "top3": 0.7793,
      "top5": 0.9003,
      "meanReciprocalRank": 0.6745
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
      "meanReciprocalRank": 0.3383
     },
     {
      "name": "prevalence alone",
      "top1": 0.0208,
      "top3": 0.0625,
      "top5": 0.1042,
      "meanReciprocalRank": 0.0843
     }
    ],
    "firstOrTie": 0.8583,
    "elseLeads": 0.0417,
    "sameFirst": 0.8833,
    "sameThree": 0.8583,
    "saidFirst": 0.6741
   },
   {
    "kind": "marks",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.5833,
      "top3": 0.8583,
      "top5": 0.9375,
      "meanReciprocalRank": 0.7311
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
      "meanReciprocalRank": 0.5949
     },
     {
      "name": "cosine with local zone",
      "top1": 0.425,
      "top3": 0.8458,
      "top5": 0.9167,
      "meanReciprocalRank": 0.6305
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
    "firstOrTie": 0.75,
    "elseLeads": 0.0333,
    "sameFirst": 1,
    "sameThree": 0.8833,
    "saidFirst": 0.5041
   },
   {
    "kind": "together",
    "people": 1080,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.669,
      "top3": 0.9112,
      "top5": 0.9636,
      "meanReciprocalRank": 0.7928
     },
     {
      "name": "list by region",
      "top1": 0.2671,
      "top3": 0.5936,
      "top5": 0.704,
      "meanReciprocalRank": 0.4511
     },
     {
      "name": "overlap share",
      "top1": 0.4073,
      "top3": 0.6957,
      "top5": 0.8125,
      "meanReciprocalRank": 0.5784
     },
     {
      "name": "cosine",
      "top1": 0.4977,
      "top3": 0.7609,
      "top5": 0.8446,
      "meanReciprocalRank": 0.6432
     },
     {
      "name": "cosine with local zone",
      "top1": 0.5699,
      "top3": 0.8751,
      "top5": 0.9492,
      "meanReciprocalRank": 0.7292
     },
     {
      "name": "muscle under the finger",
      "top1": 0.3593,
      "top3": 0.5833,
      "top5": 0.6787,
      "meanReciprocalRank": 0.5063
     },
     {
      "name": "prevalence alone",
      "top1": 0.0276,
      "top3": 0.0829,
      "top5": 0.1381,
      "meanReciprocalRank": 0.1034
     }
    ],
    "firstOrTie": 0.7852,
    "elseLeads": 0.0583,
    "sameFirst": 0.9213,
    "sameThree": 0.8806,
    "saidFirst": 0.6248
   }
  ],
  "calibration": {
   "error": 0.0194,
   "errorOfFirst": 0.051,
   "errorOfElse": 0.054,
   "bins": [
    {
     "said": 0.0328,
     "was": 0.0448,
     "count": 5935
    },
    {
     "said": 0.1441,
     "was": 0.1594,
     "count": 1706
    },
    {
     "said": 0.2466,
     "was": 0.2766,
     "count": 969
    },
    {
     "said": 0.3476,
     "was": 0.3654,
     "count": 665
    },
    {
     "said": 0.4473,
     "was": 0.4624,
     "count": 519
    },
    {
     "said": 0.5466,
     "was": 0.5667,
     "count": 420
    },
    {
     "said": 0.6482,
     "was": 0.6814,
     "count": 295
    },
    {
     "said": 0.7475,
     "was": 0.6808,
     "count": 260
    },
    {
     "said": 0.8477,
     "was": 0.841,
     "count": 283
    },
    {
     "said": 0.9697,
     "was": 0.8907,
     "count": 503
    }
   ]
  },
  "words": {
   "likely": {
    "right": 0.7394,
    "count": 1761
   },
   "possible": {
    "right": 0.3136,
    "count": 2787
   },
   "less-likely": {
    "right": 0.104,
    "count": 2750
   }
  },
  "tieSizes": [
   1.7153,
   6.3985,
   11.3364
  ],
  "orderKept": 0.8659,
  "unknown": {
   "outside": 0.95,
   "stripe": 0.8667,
   "whole-body": 1,
   "blob": 0.6
  },
  "recovery": {
   "share": 1,
   "missed": []
  },
  "asking": {
   "after": [
    {
     "top1": 0.6667,
     "top3": 0.9,
     "top5": 0.9722,
     "meanReciprocalRank": 0.7846
    },
    {
     "top1": 0.7,
     "top3": 0.9167,
     "top5": 0.9611,
     "meanReciprocalRank": 0.8089
    },
    {
     "top1": 0.7667,
     "top3": 0.9333,
     "top5": 0.9611,
     "meanReciprocalRank": 0.8458
    },
    {
     "top1": 0.8028,
     "top3": 0.95,
     "top5": 0.9667,
     "meanReciprocalRank": 0.87
    },
    {
     "top1": 0.8194,
     "top3": 0.9389,
     "top5": 0.9667,
     "meanReciprocalRank": 0.8778
    }
   ],
   "questions": 2.1889,
   "areas": 0.3222
  }
 }
} as const;

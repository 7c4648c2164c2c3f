/** Written by scripts/simulate/main.ts; do not edit. Shares are 0-1, times milliseconds on two cores; "quick" is the same on fewer people, for the check. */
export const SIMULATION = {
 "seed": 20260101,
 "people": 6000,
 "atlas": "966b9ab9685907c1",
 "overlap": {
  "median": 0.4867,
  "lower": 0.3581,
  "upper": 0.5934
 },
 "kinds": [
  {
   "kind": "whole",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6794,
     "top3": 0.9161,
     "top5": 0.9756,
     "meanReciprocalRank": 0.8015
    },
    {
     "name": "list by region",
     "top1": 0.3249,
     "top3": 0.7132,
     "top5": 0.815,
     "meanReciprocalRank": 0.5348
    },
    {
     "name": "overlap share",
     "top1": 0.6322,
     "top3": 0.9094,
     "top5": 0.9722,
     "meanReciprocalRank": 0.7718
    },
    {
     "name": "cosine",
     "top1": 0.7861,
     "top3": 0.9711,
     "top5": 0.99,
     "meanReciprocalRank": 0.8765
    },
    {
     "name": "cosine with local zone",
     "top1": 0.7428,
     "top3": 0.9567,
     "top5": 0.9878,
     "meanReciprocalRank": 0.8504
    },
    {
     "name": "muscle under the finger",
     "top1": 0.1667,
     "top3": 0.3467,
     "top5": 0.4622,
     "meanReciprocalRank": 0.3107
    },
    {
     "name": "prevalence alone",
     "top1": 0.0474,
     "top3": 0.1422,
     "top5": 0.237,
     "meanReciprocalRank": 0.152
    }
   ],
   "firstOrTie": 0.8422,
   "elseLeads": 0.1678,
   "sameFirst": 0.8867,
   "sameThree": 0.8333,
   "saidFirst": 0.5534
  },
  {
   "kind": "partial",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6813,
     "top3": 0.9242,
     "top5": 0.9759,
     "meanReciprocalRank": 0.8059
    },
    {
     "name": "list by region",
     "top1": 0.2793,
     "top3": 0.5854,
     "top5": 0.6887,
     "meanReciprocalRank": 0.4517
    },
    {
     "name": "overlap share",
     "top1": 0.4279,
     "top3": 0.7393,
     "top5": 0.8632,
     "meanReciprocalRank": 0.6057
    },
    {
     "name": "cosine",
     "top1": 0.5371,
     "top3": 0.8018,
     "top5": 0.8841,
     "meanReciprocalRank": 0.6847
    },
    {
     "name": "cosine with local zone",
     "top1": 0.6388,
     "top3": 0.8996,
     "top5": 0.9592,
     "meanReciprocalRank": 0.7768
    },
    {
     "name": "muscle under the finger",
     "top1": 0.2633,
     "top3": 0.4758,
     "top5": 0.5825,
     "meanReciprocalRank": 0.4093
    },
    {
     "name": "prevalence alone",
     "top1": 0.0451,
     "top3": 0.1354,
     "top5": 0.2257,
     "meanReciprocalRank": 0.1474
    }
   ],
   "firstOrTie": 0.8417,
   "elseLeads": 0.1325,
   "sameFirst": 0.9125,
   "sameThree": 0.8625,
   "saidFirst": 0.5303
  },
  {
   "kind": "tap",
   "people": 1200,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.5013,
     "top3": 0.8247,
     "top5": 0.9368,
     "meanReciprocalRank": 0.6806
    },
    {
     "name": "list by region",
     "top1": 0.2401,
     "top3": 0.5417,
     "top5": 0.6633,
     "meanReciprocalRank": 0.4144
    },
    {
     "name": "overlap share",
     "top1": 0.2517,
     "top3": 0.5819,
     "top5": 0.7616,
     "meanReciprocalRank": 0.4582
    },
    {
     "name": "cosine",
     "top1": 0.3542,
     "top3": 0.6311,
     "top5": 0.7719,
     "meanReciprocalRank": 0.5264
    },
    {
     "name": "cosine with local zone",
     "top1": 0.4313,
     "top3": 0.7847,
     "top5": 0.9189,
     "meanReciprocalRank": 0.6279
    },
    {
     "name": "muscle under the finger",
     "top1": 0.4108,
     "top3": 0.6525,
     "top5": 0.7533,
     "meanReciprocalRank": 0.5613
    },
    {
     "name": "prevalence alone",
     "top1": 0.0342,
     "top3": 0.1025,
     "top5": 0.1708,
     "meanReciprocalRank": 0.1188
    }
   ],
   "firstOrTie": 0.7467,
   "elseLeads": 0.135,
   "sameFirst": 0.9917,
   "sameThree": 0.9367,
   "saidFirst": 0.3592
  },
  {
   "kind": "local",
   "people": 900,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6123,
     "top3": 0.8924,
     "top5": 0.9547,
     "meanReciprocalRank": 0.7565
    },
    {
     "name": "list by region",
     "top1": 0.1729,
     "top3": 0.4085,
     "top5": 0.5153,
     "meanReciprocalRank": 0.3175
    },
    {
     "name": "overlap share",
     "top1": 0.1856,
     "top3": 0.4311,
     "top5": 0.6102,
     "meanReciprocalRank": 0.3639
    },
    {
     "name": "cosine",
     "top1": 0.2423,
     "top3": 0.4794,
     "top5": 0.6419,
     "meanReciprocalRank": 0.4099
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5289,
     "top3": 0.8579,
     "top5": 0.9447,
     "meanReciprocalRank": 0.701
    },
    {
     "name": "muscle under the finger",
     "top1": 0.6211,
     "top3": 0.8411,
     "top5": 0.8933,
     "meanReciprocalRank": 0.7399
    },
    {
     "name": "prevalence alone",
     "top1": 0.0311,
     "top3": 0.0933,
     "top5": 0.1556,
     "meanReciprocalRank": 0.1114
    }
   ],
   "firstOrTie": 0.8256,
   "elseLeads": 0.1156,
   "sameFirst": 0.9644,
   "sameThree": 0.9078,
   "saidFirst": 0.4087
  },
  {
   "kind": "both",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6792,
     "top3": 0.85,
     "top5": 0.9283,
     "meanReciprocalRank": 0.775
    },
    {
     "name": "list by region",
     "top1": 0.2494,
     "top3": 0.5658,
     "top5": 0.6799,
     "meanReciprocalRank": 0.4295
    },
    {
     "name": "overlap share",
     "top1": 0.3383,
     "top3": 0.6134,
     "top5": 0.7473,
     "meanReciprocalRank": 0.5127
    },
    {
     "name": "cosine",
     "top1": 0.4825,
     "top3": 0.6942,
     "top5": 0.7943,
     "meanReciprocalRank": 0.6187
    },
    {
     "name": "cosine with local zone",
     "top1": 0.6125,
     "top3": 0.8708,
     "top5": 0.935,
     "meanReciprocalRank": 0.7481
    },
    {
     "name": "muscle under the finger",
     "top1": 0.17,
     "top3": 0.3533,
     "top5": 0.45,
     "meanReciprocalRank": 0.3085
    },
    {
     "name": "prevalence alone",
     "top1": 0.0328,
     "top3": 0.0983,
     "top5": 0.1639,
     "meanReciprocalRank": 0.1156
    }
   ],
   "firstOrTie": 0.82,
   "elseLeads": 0.195,
   "sameFirst": 0.8983,
   "sameThree": 0.8583,
   "saidFirst": 0.4811
  },
  {
   "kind": "marks",
   "people": 600,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.5167,
     "top3": 0.8609,
     "top5": 0.9592,
     "meanReciprocalRank": 0.6998
    },
    {
     "name": "list by region",
     "top1": 0.2455,
     "top3": 0.6006,
     "top5": 0.7193,
     "meanReciprocalRank": 0.4427
    },
    {
     "name": "overlap share",
     "top1": 0.31,
     "top3": 0.671,
     "top5": 0.8261,
     "meanReciprocalRank": 0.5182
    },
    {
     "name": "cosine",
     "top1": 0.3984,
     "top3": 0.7177,
     "top5": 0.8231,
     "meanReciprocalRank": 0.575
    },
    {
     "name": "cosine with local zone",
     "top1": 0.4867,
     "top3": 0.8592,
     "top5": 0.9534,
     "meanReciprocalRank": 0.6796
    },
    {
     "name": "muscle under the finger",
     "top1": 0.43,
     "top3": 0.6783,
     "top5": 0.7583,
     "meanReciprocalRank": 0.5798
    },
    {
     "name": "prevalence alone",
     "top1": 0.0336,
     "top3": 0.1008,
     "top5": 0.1681,
     "meanReciprocalRank": 0.1195
    }
   ],
   "firstOrTie": 0.7867,
   "elseLeads": 0.0817,
   "sameFirst": 0.9983,
   "sameThree": 0.9467,
   "saidFirst": 0.3554
  },
  {
   "kind": "together",
   "people": 5400,
   "methods": [
    {
     "name": "Knotmap",
     "top1": 0.6109,
     "top3": 0.8801,
     "top5": 0.9565,
     "meanReciprocalRank": 0.7539
    },
    {
     "name": "list by region",
     "top1": 0.2534,
     "top3": 0.567,
     "top5": 0.6776,
     "meanReciprocalRank": 0.4314
    },
    {
     "name": "overlap share",
     "top1": 0.3594,
     "top3": 0.6597,
     "top5": 0.7997,
     "meanReciprocalRank": 0.5402
    },
    {
     "name": "cosine",
     "top1": 0.4673,
     "top3": 0.7171,
     "top5": 0.8197,
     "meanReciprocalRank": 0.6162
    },
    {
     "name": "cosine with local zone",
     "top1": 0.5719,
     "top3": 0.8689,
     "top5": 0.9493,
     "meanReciprocalRank": 0.7294
    },
    {
     "name": "muscle under the finger",
     "top1": 0.3478,
     "top3": 0.5633,
     "top5": 0.657,
     "meanReciprocalRank": 0.4895
    },
    {
     "name": "prevalence alone",
     "top1": 0.0381,
     "top3": 0.1143,
     "top5": 0.1904,
     "meanReciprocalRank": 0.1292
    }
   ],
   "firstOrTie": 0.8094,
   "elseLeads": 0.1374,
   "sameFirst": 0.9424,
   "sameThree": 0.8906,
   "saidFirst": 0.451
  }
 ],
 "calibration": {
  "error": 0.0428,
  "errorOfFirst": 0.1451,
  "errorOfElse": 0.1116,
  "bins": [
   {
    "said": 0.0438,
    "was": 0.0562,
    "count": 26564
   },
   {
    "said": 0.1432,
    "was": 0.1593,
    "count": 14654
   },
   {
    "said": 0.2428,
    "was": 0.353,
    "count": 6890
   },
   {
    "said": 0.3456,
    "was": 0.5037,
    "count": 3423
   },
   {
    "said": 0.4475,
    "was": 0.5913,
    "count": 1955
   },
   {
    "said": 0.547,
    "was": 0.6348,
    "count": 1339
   },
   {
    "said": 0.649,
    "was": 0.6902,
    "count": 1033
   },
   {
    "said": 0.7463,
    "was": 0.7769,
    "count": 744
   },
   {
    "said": 0.8467,
    "was": 0.7815,
    "count": 604
   },
   {
    "said": 0.9687,
    "was": 0.8432,
    "count": 944
   }
  ]
 },
 "words": {
  "likely": {
   "right": 0.7309,
   "count": 4664
  },
  "possible": {
   "right": 0.3647,
   "count": 17776
  },
  "less-likely": {
   "right": 0.0989,
   "count": 17966
  }
 },
 "tieSizes": [
  2.347,
  6.8112,
  11.5922
 ],
 "orderKept": 0.8945,
 "unknown": {
  "outside": 0.9133,
  "stripe": 0.96,
  "whole-body": 1,
  "blob": 0.5333
 },
 "recovery": {
  "share": 1,
  "missed": []
 },
 "asking": {
  "after": [
   {
    "top1": 0.6022,
    "top3": 0.8874,
    "top5": 0.9685,
    "meanReciprocalRank": 0.7516
   },
   {
    "top1": 0.6782,
    "top3": 0.9008,
    "top5": 0.97,
    "meanReciprocalRank": 0.7972
   },
   {
    "top1": 0.7367,
    "top3": 0.9037,
    "top5": 0.9722,
    "meanReciprocalRank": 0.8292
   },
   {
    "top1": 0.7589,
    "top3": 0.9171,
    "top5": 0.9737,
    "meanReciprocalRank": 0.8444
   },
   {
    "top1": 0.7796,
    "top3": 0.9311,
    "top5": 0.976,
    "meanReciprocalRank": 0.8604
   }
  ],
  "questions": 3.1467
 },
 "sensitivityBase": {
  "people": 400,
  "top1": 0.5917,
  "top5": 0.9695,
  "meanReciprocalRank": 0.7427,
  "calibrationError": 0.0424,
  "calibrationFirst": 0.1523,
  "sameFirst": 0.9583
 },
 "sensitivity": [
  {
   "name": "leak",
   "value": 0.1,
   "halved": {
    "top1": 0.5889,
    "top5": 0.9445,
    "meanReciprocalRank": 0.7378,
    "calibrationError": 0.0408,
    "calibrationFirst": 0.1376,
    "sameFirst": 0.9361
   },
   "doubled": {
    "top1": 0.5834,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7436,
    "calibrationError": 0.0497,
    "calibrationFirst": 0.1775,
    "sameFirst": 0.9639
   }
  },
  {
   "name": "shows 1",
   "value": 0.15,
   "halved": {
    "top1": 0.5778,
    "top5": 0.964,
    "meanReciprocalRank": 0.7347,
    "calibrationError": 0.0411,
    "calibrationFirst": 0.1397,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7454,
    "calibrationError": 0.0425,
    "calibrationFirst": 0.149,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "shows 2",
   "value": 0.45,
   "halved": {
    "top1": 0.5778,
    "top5": 0.964,
    "meanReciprocalRank": 0.7351,
    "calibrationError": 0.0389,
    "calibrationFirst": 0.1373,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.6,
    "top5": 0.964,
    "meanReciprocalRank": 0.7479,
    "calibrationError": 0.0442,
    "calibrationFirst": 0.1549,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "shows 3",
   "value": 0.85,
   "halved": {
    "top1": 0.5945,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7428,
    "calibrationError": 0.0401,
    "calibrationFirst": 0.1509,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9682,
    "meanReciprocalRank": 0.7422,
    "calibrationError": 0.0427,
    "calibrationFirst": 0.1495,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "showsStill 1",
   "value": 0.5,
   "halved": {
    "top1": 0.5972,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7452,
    "calibrationError": 0.0518,
    "calibrationFirst": 0.1662,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5861,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7387,
    "calibrationError": 0.0306,
    "calibrationFirst": 0.1233,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "showsStill 2",
   "value": 0.3,
   "halved": {
    "top1": 0.5889,
    "top5": 0.9695,
    "meanReciprocalRank": 0.741,
    "calibrationError": 0.0466,
    "calibrationFirst": 0.1568,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7421,
    "calibrationError": 0.0345,
    "calibrationFirst": 0.1383,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "showsStill 3",
   "value": 0.2,
   "halved": {
    "top1": 0.5834,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7377,
    "calibrationError": 0.0439,
    "calibrationFirst": 0.1492,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5945,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.039,
    "calibrationFirst": 0.1445,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "showsAll 1",
   "value": 0.3,
   "halved": {
    "top1": 0.5945,
    "top5": 0.9668,
    "meanReciprocalRank": 0.746,
    "calibrationError": 0.0448,
    "calibrationFirst": 0.1563,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5861,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7385,
    "calibrationError": 0.0371,
    "calibrationFirst": 0.1429,
    "sameFirst": 0.9528
   }
  },
  {
   "name": "showsAll 2",
   "value": 0.35,
   "halved": {
    "top1": 0.5861,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7398,
    "calibrationError": 0.0444,
    "calibrationFirst": 0.1534,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5945,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7441,
    "calibrationError": 0.038,
    "calibrationFirst": 0.1487,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "showsAll 3",
   "value": 0.35,
   "halved": {
    "top1": 0.5861,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7403,
    "calibrationError": 0.0437,
    "calibrationFirst": 0.1569,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7439,
    "calibrationError": 0.039,
    "calibrationFirst": 0.1436,
    "sameFirst": 0.9528
   }
  },
  {
   "name": "spillover",
   "value": 0.4,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7437,
    "calibrationError": 0.0419,
    "calibrationFirst": 0.1458,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5806,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7352,
    "calibrationError": 0.041,
    "calibrationFirst": 0.1422,
    "sameFirst": 0.9528
   }
  },
  {
   "name": "local",
   "value": 0.5,
   "halved": {
    "top1": 0.5778,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7346,
    "calibrationError": 0.0485,
    "calibrationFirst": 0.1626,
    "sameFirst": 0.9639
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9626,
    "meanReciprocalRank": 0.7421,
    "calibrationError": 0.0361,
    "calibrationFirst": 0.1386,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "localRadius",
   "value": 0.03,
   "halved": {
    "top1": 0.6,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7543,
    "calibrationError": 0.0693,
    "calibrationFirst": 0.2001,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.3945,
    "top5": 0.8529,
    "meanReciprocalRank": 0.5842,
    "calibrationError": 0.037,
    "calibrationFirst": 0.1,
    "sameFirst": 0.9472
   }
  },
  {
   "name": "bothSides",
   "value": 0.3,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7443,
    "calibrationError": 0.0469,
    "calibrationFirst": 0.1559,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5945,
    "top5": 0.9598,
    "meanReciprocalRank": 0.7404,
    "calibrationError": 0.0339,
    "calibrationFirst": 0.1434,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "within",
   "value": 0.9,
   "halved": {
    "top1": 0.5945,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7451,
    "calibrationError": 0.0447,
    "calibrationFirst": 0.161,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.575,
    "top5": 0.9654,
    "meanReciprocalRank": 0.7332,
    "calibrationError": 0.0414,
    "calibrationFirst": 0.1371,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "unmarkedStill",
   "value": 0.4,
   "halved": {
    "top1": 0.575,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7305,
    "calibrationError": 0.0374,
    "calibrationFirst": 0.1285,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5834,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7364,
    "calibrationError": 0.0477,
    "calibrationFirst": 0.1518,
    "sameFirst": 0.95
   }
  },
  {
   "name": "unmarkedAll",
   "value": 0.7,
   "halved": {
    "top1": 0.6028,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7515,
    "calibrationError": 0.0371,
    "calibrationFirst": 0.1423,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5667,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7241,
    "calibrationError": 0.0479,
    "calibrationFirst": 0.1515,
    "sameFirst": 0.9361
   }
  },
  {
   "name": "tapped",
   "value": 0.25,
   "halved": {
    "top1": 0.5806,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7343,
    "calibrationError": 0.0401,
    "calibrationFirst": 0.149,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5861,
    "top5": 0.9682,
    "meanReciprocalRank": 0.741,
    "calibrationError": 0.0427,
    "calibrationFirst": 0.1456,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "unmarkedFree",
   "value": 1,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "unknownFit",
   "value": 0.34,
   "halved": {
    "top1": 0.5889,
    "top5": 0.9723,
    "meanReciprocalRank": 0.7424,
    "calibrationError": 0.0333,
    "calibrationFirst": 0.131,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.575,
    "top5": 0.964,
    "meanReciprocalRank": 0.7301,
    "calibrationError": 0.0686,
    "calibrationFirst": 0.2001,
    "sameFirst": 0.9278
   }
  },
  {
   "name": "unknownOdds",
   "value": 0.0006,
   "halved": {
    "top1": 0.5889,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7413,
    "calibrationError": 0.0365,
    "calibrationFirst": 0.1342,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5889,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7416,
    "calibrationError": 0.0509,
    "calibrationFirst": 0.1687,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "strayOdds",
   "value": 0.02,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.743,
    "calibrationError": 0.0354,
    "calibrationFirst": 0.1309,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5834,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7386,
    "calibrationError": 0.0572,
    "calibrationFirst": 0.1826,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "pointOdds",
   "value": 0.007,
   "halved": {
    "top1": 0.5861,
    "top5": 0.964,
    "meanReciprocalRank": 0.74,
    "calibrationError": 0.0669,
    "calibrationFirst": 0.1993,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5972,
    "top5": 0.9682,
    "meanReciprocalRank": 0.7452,
    "calibrationError": 0.0292,
    "calibrationFirst": 0.1106,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "priorFactor 1",
   "value": 0.4,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7419,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1546,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5945,
    "top5": 0.9668,
    "meanReciprocalRank": 0.744,
    "calibrationError": 0.0416,
    "calibrationFirst": 0.1558,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "priorFactor 2",
   "value": 0.6,
   "halved": {
    "top1": 0.575,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7301,
    "calibrationError": 0.0477,
    "calibrationFirst": 0.1352,
    "sameFirst": 0.9472
   },
   "doubled": {
    "top1": 0.6028,
    "top5": 0.9473,
    "meanReciprocalRank": 0.7466,
    "calibrationError": 0.0361,
    "calibrationFirst": 0.1676,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "priorFactor 3",
   "value": 1,
   "halved": {
    "top1": 0.5611,
    "top5": 0.9557,
    "meanReciprocalRank": 0.7247,
    "calibrationError": 0.0448,
    "calibrationFirst": 0.1215,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5611,
    "top5": 0.9473,
    "meanReciprocalRank": 0.7237,
    "calibrationError": 0.0319,
    "calibrationFirst": 0.1172,
    "sameFirst": 0.95
   }
  },
  {
   "name": "priorFactor 4",
   "value": 1.5,
   "halved": {
    "top1": 0.5889,
    "top5": 0.9473,
    "meanReciprocalRank": 0.7383,
    "calibrationError": 0.0477,
    "calibrationFirst": 0.1794,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5722,
    "top5": 0.9529,
    "meanReciprocalRank": 0.7312,
    "calibrationError": 0.0349,
    "calibrationFirst": 0.1058,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "priorFactor 5",
   "value": 2.2,
   "halved": {
    "top1": 0.5834,
    "top5": 0.964,
    "meanReciprocalRank": 0.7372,
    "calibrationError": 0.0427,
    "calibrationFirst": 0.1482,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5806,
    "top5": 0.964,
    "meanReciprocalRank": 0.7322,
    "calibrationError": 0.0378,
    "calibrationFirst": 0.1225,
    "sameFirst": 0.9528
   }
  },
  {
   "name": "patchWidest",
   "value": 0.03,
   "halved": {
    "top1": 0.575,
    "top5": 0.9404,
    "meanReciprocalRank": 0.7301,
    "calibrationError": 0.0447,
    "calibrationFirst": 0.1124,
    "sameFirst": 0.8861
   },
   "doubled": {
    "top1": 0.5542,
    "top5": 0.9612,
    "meanReciprocalRank": 0.7238,
    "calibrationError": 0.0468,
    "calibrationFirst": 0.1547,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "patchNarrowest",
   "value": 0.018,
   "halved": {
    "top1": 0.5778,
    "top5": 0.9529,
    "meanReciprocalRank": 0.7317,
    "calibrationError": 0.0497,
    "calibrationFirst": 0.1661,
    "sameFirst": 0.9417
   },
   "doubled": {
    "top1": 0.5889,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7404,
    "calibrationError": 0.0476,
    "calibrationFirst": 0.1581,
    "sameFirst": 0.9639
   }
  },
  {
   "name": "patchEdges",
   "value": 2,
   "halved": {
    "top1": 0.5806,
    "top5": 0.9529,
    "meanReciprocalRank": 0.7373,
    "calibrationError": 0.0309,
    "calibrationFirst": 0.1007,
    "sameFirst": 0.9333
   },
   "doubled": {
    "top1": 0.5834,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7381,
    "calibrationError": 0.048,
    "calibrationFirst": 0.1484,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "patchSpread",
   "value": 0.4,
   "halved": {
    "top1": 0.5889,
    "top5": 0.9626,
    "meanReciprocalRank": 0.7414,
    "calibrationError": 0.044,
    "calibrationFirst": 0.1254,
    "sameFirst": 0.9444
   },
   "doubled": {
    "top1": 0.5361,
    "top5": 0.9501,
    "meanReciprocalRank": 0.7031,
    "calibrationError": 0.0574,
    "calibrationFirst": 0.1788,
    "sameFirst": 0.9528
   }
  },
  {
   "name": "witnesses",
   "value": 0.7,
   "halved": {
    "top1": 0.5556,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7206,
    "calibrationError": 0.0485,
    "calibrationFirst": 0.1484,
    "sameFirst": 0.9667
   },
   "doubled": {
    "top1": 0.5695,
    "top5": 0.9376,
    "meanReciprocalRank": 0.7247,
    "calibrationError": 0.0354,
    "calibrationFirst": 0.1131,
    "sameFirst": 0.9111
   }
  },
  {
   "name": "leastWitnesses",
   "value": 1.5,
   "halved": {
    "top1": 0.5861,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7411,
    "calibrationError": 0.0514,
    "calibrationFirst": 0.1777,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5986,
    "top5": 0.9445,
    "meanReciprocalRank": 0.7449,
    "calibrationError": 0.0225,
    "calibrationFirst": 0.0798,
    "sameFirst": 0.9444
   }
  },
  {
   "name": "faintest",
   "value": 0.8,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7425,
    "calibrationError": 0.0382,
    "calibrationFirst": 0.1414,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5722,
    "top5": 0.9751,
    "meanReciprocalRank": 0.7332,
    "calibrationError": 0.0509,
    "calibrationFirst": 0.1599,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "shortlist",
   "value": 24,
   "halved": {
    "top1": 0.5917,
    "top5": 0.964,
    "meanReciprocalRank": 0.7423,
    "calibrationError": 0.0423,
    "calibrationFirst": 0.1467,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.964,
    "meanReciprocalRank": 0.7408,
    "calibrationError": 0.0407,
    "calibrationFirst": 0.1502,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "tieOdds",
   "value": 0.4,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.95
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9722
   }
  },
  {
   "name": "tieApart",
   "value": 1,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9389
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9667
   }
  },
  {
   "name": "tieApartWeak",
   "value": 2.6,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9639
   }
  },
  {
   "name": "unsteady",
   "value": -2,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "leastNamed",
   "value": 0.03,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "leastTouched",
   "value": 0.01,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7426,
    "calibrationError": 0.0435,
    "calibrationFirst": 0.1556,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5945,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7441,
    "calibrationError": 0.0419,
    "calibrationFirst": 0.1512,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "joins",
   "value": 0.12,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "onePain",
   "value": 2,
   "halved": {
    "top1": 0.5945,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7436,
    "calibrationError": 0.0393,
    "calibrationFirst": 0.1443,
    "sameFirst": 0.9528
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.964,
    "meanReciprocalRank": 0.7417,
    "calibrationError": 0.046,
    "calibrationFirst": 0.1632,
    "sameFirst": 0.9611
   }
  },
  {
   "name": "mostParts",
   "value": 6,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0427,
    "calibrationFirst": 0.1519,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "mostRaised",
   "value": 20,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0423,
    "calibrationFirst": 0.1522,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "mostArea",
   "value": 1.5,
   "halved": {
    "top1": 0.5778,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7349,
    "calibrationError": 0.0451,
    "calibrationFirst": 0.1583,
    "sameFirst": 0.9611
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0424,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "leastCover",
   "value": 0.02,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7431,
    "calibrationError": 0.0418,
    "calibrationFirst": 0.1524,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7425,
    "calibrationError": 0.0409,
    "calibrationFirst": 0.1487,
    "sameFirst": 0.9556
   }
  },
  {
   "name": "everySample",
   "value": 3,
   "halved": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7427,
    "calibrationError": 0.0422,
    "calibrationFirst": 0.1523,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9668,
    "meanReciprocalRank": 0.7426,
    "calibrationError": 0.042,
    "calibrationFirst": 0.1519,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "negligible",
   "value": 10,
   "halved": {
    "top1": 0.5972,
    "top5": 0.9584,
    "meanReciprocalRank": 0.7442,
    "calibrationError": 0.0462,
    "calibrationFirst": 0.1552,
    "sameFirst": 0.9556
   },
   "doubled": {
    "top1": 0.5917,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7428,
    "calibrationError": 0.042,
    "calibrationFirst": 0.1522,
    "sameFirst": 0.9583
   }
  },
  {
   "name": "rounds",
   "value": 3,
   "halved": {
    "top1": 0.5889,
    "top5": 0.9695,
    "meanReciprocalRank": 0.7407,
    "calibrationError": 0.0418,
    "calibrationFirst": 0.1505,
    "sameFirst": 0.9583
   },
   "doubled": {
    "top1": 0.5889,
    "top5": 0.9668,
    "meanReciprocalRank": 0.741,
    "calibrationError": 0.0418,
    "calibrationFirst": 0.1499,
    "sameFirst": 0.9556
   }
  }
 ],
 "wordSensitivity": [
  {
   "name": "likely",
   "value": 0.5,
   "halved": {
    "right": 0.6496,
    "count": 8689
   },
   "doubled": {
    "right": 0.7933,
    "count": 2632
   }
  },
  {
   "name": "possible",
   "value": 0.15,
   "halved": {
    "right": 0.2694,
    "count": 29020
   },
   "doubled": {
    "right": 0.5073,
    "count": 7362
   }
  }
 ],
 "cost": {
  "engineMedianMs": 1.9591,
  "engineP95Ms": 3.3203,
  "growth": [
   {
    "times": 1,
    "of": "points",
    "medianMs": 1.8448,
    "p95Ms": 3.2958,
    "prepareMs": 316.1702
   },
   {
    "times": 2,
    "of": "points",
    "medianMs": 2.9529,
    "p95Ms": 4.7904,
    "prepareMs": 229.6238
   },
   {
    "times": 4,
    "of": "points",
    "medianMs": 5.0232,
    "p95Ms": 7.2642,
    "prepareMs": 349.3444
   },
   {
    "times": 4.1317,
    "of": "places",
    "medianMs": 2.6985,
    "p95Ms": 8.3531,
    "prepareMs": 678.6965
   }
  ],
  "modelBytes": 537016,
  "atlasBytes": 253320
 },
 "quick": {
  "people": 1200,
  "atlas": "966b9ab9685907c1",
  "overlap": {
   "median": 0.4919,
   "lower": 0.3497,
   "upper": 0.5929
  },
  "kinds": [
   {
    "kind": "whole",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.65,
      "top3": 0.9389,
      "top5": 0.9889,
      "meanReciprocalRank": 0.7958
     },
     {
      "name": "list by region",
      "top1": 0.3165,
      "top3": 0.7153,
      "top5": 0.8091,
      "meanReciprocalRank": 0.5269
     },
     {
      "name": "overlap share",
      "top1": 0.6389,
      "top3": 0.9,
      "top5": 0.975,
      "meanReciprocalRank": 0.7749
     },
     {
      "name": "cosine",
      "top1": 0.775,
      "top3": 0.9833,
      "top5": 1,
      "meanReciprocalRank": 0.8747
     },
     {
      "name": "cosine with local zone",
      "top1": 0.7278,
      "top3": 0.9611,
      "top5": 0.9944,
      "meanReciprocalRank": 0.8461
     },
     {
      "name": "muscle under the finger",
      "top1": 0.1667,
      "top3": 0.3611,
      "top5": 0.5056,
      "meanReciprocalRank": 0.3231
     },
     {
      "name": "prevalence alone",
      "top1": 0.0444,
      "top3": 0.1333,
      "top5": 0.2222,
      "meanReciprocalRank": 0.1458
     }
    ],
    "firstOrTie": 0.8667,
    "elseLeads": 0.1722,
    "sameFirst": 0.9111,
    "sameThree": 0.8222,
    "saidFirst": 0.5645
   },
   {
    "kind": "partial",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.7084,
      "top3": 0.9418,
      "top5": 0.9835,
      "meanReciprocalRank": 0.8256
     },
     {
      "name": "list by region",
      "top1": 0.2303,
      "top3": 0.5552,
      "top5": 0.65,
      "meanReciprocalRank": 0.4091
     },
     {
      "name": "overlap share",
      "top1": 0.4417,
      "top3": 0.7586,
      "top5": 0.8714,
      "meanReciprocalRank": 0.6206
     },
     {
      "name": "cosine",
      "top1": 0.6042,
      "top3": 0.8398,
      "top5": 0.9006,
      "meanReciprocalRank": 0.7299
     },
     {
      "name": "cosine with local zone",
      "top1": 0.6604,
      "top3": 0.9209,
      "top5": 0.9752,
      "meanReciprocalRank": 0.7963
     },
     {
      "name": "muscle under the finger",
      "top1": 0.2542,
      "top3": 0.4958,
      "top5": 0.6,
      "meanReciprocalRank": 0.4112
     },
     {
      "name": "prevalence alone",
      "top1": 0.0458,
      "top3": 0.1375,
      "top5": 0.2292,
      "meanReciprocalRank": 0.1488
     }
    ],
    "firstOrTie": 0.8417,
    "elseLeads": 0.1583,
    "sameFirst": 0.9167,
    "sameThree": 0.8583,
    "saidFirst": 0.5261
   },
   {
    "kind": "tap",
    "people": 240,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.5042,
      "top3": 0.8583,
      "top5": 0.9667,
      "meanReciprocalRank": 0.6888
     },
     {
      "name": "list by region",
      "top1": 0.2543,
      "top3": 0.5425,
      "top5": 0.6591,
      "meanReciprocalRank": 0.4234
     },
     {
      "name": "overlap share",
      "top1": 0.2854,
      "top3": 0.5857,
      "top5": 0.7631,
      "meanReciprocalRank": 0.481
     },
     {
      "name": "cosine",
      "top1": 0.3396,
      "top3": 0.6419,
      "top5": 0.7756,
      "meanReciprocalRank": 0.5168
     },
     {
      "name": "cosine with local zone",
      "top1": 0.4375,
      "top3": 0.8208,
      "top5": 0.9333,
      "meanReciprocalRank": 0.6408
     },
     {
      "name": "muscle under the finger",
      "top1": 0.4375,
      "top3": 0.65,
      "top5": 0.7458,
      "meanReciprocalRank": 0.5674
     },
     {
      "name": "prevalence alone",
      "top1": 0.0375,
      "top3": 0.1125,
      "top5": 0.1875,
      "meanReciprocalRank": 0.1264
     }
    ],
    "firstOrTie": 0.7625,
    "elseLeads": 0.1292,
    "sameFirst": 0.9958,
    "sameThree": 0.9208,
    "saidFirst": 0.3576
   },
   {
    "kind": "local",
    "people": 180,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.5944,
      "top3": 0.8833,
      "top5": 0.9444,
      "meanReciprocalRank": 0.7466
     },
     {
      "name": "list by region",
      "top1": 0.1947,
      "top3": 0.4283,
      "top5": 0.5389,
      "meanReciprocalRank": 0.3395
     },
     {
      "name": "overlap share",
      "top1": 0.2112,
      "top3": 0.4559,
      "top5": 0.6621,
      "meanReciprocalRank": 0.3912
     },
     {
      "name": "cosine",
      "top1": 0.2778,
      "top3": 0.5143,
      "top5": 0.6816,
      "meanReciprocalRank": 0.4431
     },
     {
      "name": "cosine with local zone",
      "top1": 0.5778,
      "top3": 0.8833,
      "top5": 0.9611,
      "meanReciprocalRank": 0.7348
     },
     {
      "name": "muscle under the finger",
      "top1": 0.6444,
      "top3": 0.8389,
      "top5": 0.9,
      "meanReciprocalRank": 0.7535
     },
     {
      "name": "prevalence alone",
      "top1": 0.0296,
      "top3": 0.0889,
      "top5": 0.1481,
      "meanReciprocalRank": 0.1057
     }
    ],
    "firstOrTie": 0.8056,
    "elseLeads": 0.1333,
    "sameFirst": 0.9833,
    "sameThree": 0.9111,
    "saidFirst": 0.42
   },
   {
    "kind": "both",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6583,
      "top3": 0.8417,
      "top5": 0.95,
      "meanReciprocalRank": 0.7657
     },
     {
      "name": "list by region",
      "top1": 0.2453,
      "top3": 0.5724,
      "top5": 0.7301,
      "meanReciprocalRank": 0.4473
     },
     {
      "name": "overlap share",
      "top1": 0.3458,
      "top3": 0.6875,
      "top5": 0.8708,
      "meanReciprocalRank": 0.5459
     },
     {
      "name": "cosine",
      "top1": 0.5458,
      "top3": 0.7792,
      "top5": 0.875,
      "meanReciprocalRank": 0.6851
     },
     {
      "name": "cosine with local zone",
      "top1": 0.6083,
      "top3": 0.9,
      "top5": 0.9417,
      "meanReciprocalRank": 0.7481
     },
     {
      "name": "muscle under the finger",
      "top1": 0.2,
      "top3": 0.3833,
      "top5": 0.475,
      "meanReciprocalRank": 0.3385
     },
     {
      "name": "prevalence alone",
      "top1": 0.0319,
      "top3": 0.0958,
      "top5": 0.1597,
      "meanReciprocalRank": 0.1098
     }
    ],
    "firstOrTie": 0.8333,
    "elseLeads": 0.175,
    "sameFirst": 0.9,
    "sameThree": 0.8917,
    "saidFirst": 0.4866
   },
   {
    "kind": "marks",
    "people": 120,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.4917,
      "top3": 0.8667,
      "top5": 0.9792,
      "meanReciprocalRank": 0.687
     },
     {
      "name": "list by region",
      "top1": 0.2343,
      "top3": 0.5705,
      "top5": 0.7184,
      "meanReciprocalRank": 0.4274
     },
     {
      "name": "overlap share",
      "top1": 0.325,
      "top3": 0.6459,
      "top5": 0.867,
      "meanReciprocalRank": 0.5321
     },
     {
      "name": "cosine",
      "top1": 0.375,
      "top3": 0.7167,
      "top5": 0.8795,
      "meanReciprocalRank": 0.5724
     },
     {
      "name": "cosine with local zone",
      "top1": 0.4333,
      "top3": 0.8333,
      "top5": 0.9417,
      "meanReciprocalRank": 0.6401
     },
     {
      "name": "muscle under the finger",
      "top1": 0.4167,
      "top3": 0.6833,
      "top5": 0.7583,
      "meanReciprocalRank": 0.5748
     },
     {
      "name": "prevalence alone",
      "top1": 0.0333,
      "top3": 0.1,
      "top5": 0.1667,
      "meanReciprocalRank": 0.1173
     }
    ],
    "firstOrTie": 0.7583,
    "elseLeads": 0.0917,
    "sameFirst": 1,
    "sameThree": 0.95,
    "saidFirst": 0.3571
   },
   {
    "kind": "together",
    "people": 1080,
    "methods": [
     {
      "name": "Knotmap",
      "top1": 0.6046,
      "top3": 0.8935,
      "top5": 0.9699,
      "meanReciprocalRank": 0.755
     },
     {
      "name": "list by region",
      "top1": 0.2462,
      "top3": 0.5615,
      "top5": 0.6765,
      "meanReciprocalRank": 0.4266
     },
     {
      "name": "overlap share",
      "top1": 0.3778,
      "top3": 0.6729,
      "top5": 0.8292,
      "meanReciprocalRank": 0.5589
     },
     {
      "name": "cosine",
      "top1": 0.4875,
      "top3": 0.7451,
      "top5": 0.8477,
      "meanReciprocalRank": 0.6364
     },
     {
      "name": "cosine with local zone",
      "top1": 0.5773,
      "top3": 0.8871,
      "top5": 0.9593,
      "meanReciprocalRank": 0.7371
     },
     {
      "name": "muscle under the finger",
      "top1": 0.3574,
      "top3": 0.5731,
      "top5": 0.6704,
      "meanReciprocalRank": 0.4984
     },
     {
      "name": "prevalence alone",
      "top1": 0.0381,
      "top3": 0.1144,
      "top5": 0.1906,
      "meanReciprocalRank": 0.1283
     }
    ],
    "firstOrTie": 0.812,
    "elseLeads": 0.1444,
    "sameFirst": 0.9519,
    "sameThree": 0.8889,
    "saidFirst": 0.4542
   }
  ],
  "calibration": {
   "error": 0.0446,
   "errorOfFirst": 0.144,
   "errorOfElse": 0.1177,
   "bins": [
    {
     "said": 0.0443,
     "was": 0.0577,
     "count": 5377
    },
    {
     "said": 0.1431,
     "was": 0.1664,
     "count": 2873
    },
    {
     "said": 0.2434,
     "was": 0.3577,
     "count": 1342
    },
    {
     "said": 0.346,
     "was": 0.4978,
     "count": 673
    },
    {
     "said": 0.4482,
     "was": 0.5896,
     "count": 441
    },
    {
     "said": 0.5436,
     "was": 0.63,
     "count": 273
    },
    {
     "said": 0.6518,
     "was": 0.6617,
     "count": 201
    },
    {
     "said": 0.7483,
     "was": 0.703,
     "count": 165
    },
    {
     "said": 0.8463,
     "was": 0.8174,
     "count": 115
    },
    {
     "said": 0.9655,
     "was": 0.8272,
     "count": 191
    }
   ]
  },
  "words": {
   "likely": {
    "right": 0.7122,
    "count": 945
   },
   "possible": {
    "right": 0.3725,
    "count": 3536
   },
   "less-likely": {
    "right": 0.1004,
    "count": 3654
   }
  },
  "tieSizes": [
   2.2929,
   6.6688,
   11.4083
  ],
  "orderKept": 0.9073,
  "unknown": {
   "outside": 0.9333,
   "stripe": 0.9,
   "whole-body": 1,
   "blob": 0.5333
  },
  "recovery": {
   "share": 1,
   "missed": []
  },
  "asking": {
   "after": [
    {
     "top1": 0.5944,
     "top3": 0.8944,
     "top5": 0.9833,
     "meanReciprocalRank": 0.7528
    },
    {
     "top1": 0.6833,
     "top3": 0.9167,
     "top5": 0.9778,
     "meanReciprocalRank": 0.8048
    },
    {
     "top1": 0.7444,
     "top3": 0.9222,
     "top5": 0.9722,
     "meanReciprocalRank": 0.8377
    },
    {
     "top1": 0.8056,
     "top3": 0.9278,
     "top5": 0.9778,
     "meanReciprocalRank": 0.8773
    },
    {
     "top1": 0.8167,
     "top3": 0.9389,
     "top5": 0.9889,
     "meanReciprocalRank": 0.887
    }
   ],
   "questions": 3.2444
  }
 }
} as const;

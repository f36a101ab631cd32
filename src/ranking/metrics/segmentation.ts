import { type BuiltInMetric, NOT_NEGATIVE, UNIT } from '../built-in-metric.ts';

/** Segmentation and detection. */
export const SEGMENTATION: readonly BuiltInMetric[] = [
  {
    id: 'Dice',
    description: 'Overlap of predicted and true regions',
    source: 'Dice 1945',
    range: UNIT,
    aliases: ['Dice Score', 'Dice Coefficient', 'DSC', 'Dice Similarity Coefficient', 'Mean Dice', 'mDice'],
  },
  {
    id: 'IoU',
    description: 'Intersection over union of regions',
    source: 'Jaccard 1912',
    range: UNIT,
    aliases: ['Jaccard', 'Jaccard Index', 'mIoU', 'Mean IoU', 'Intersection over Union'],
  },
  {
    id: 'Hausdorff',
    description: 'Largest distance between outlines',
    source: 'Huttenlocher et al. 1993',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    aliases: ['HD', 'HD95', 'Hausdorff Distance', 'Hausdorff 95', '95HD'],
  },
  {
    id: 'ASSD',
    description: 'Mean distance between outlines',
    source: 'Heimann et al. 2009',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    aliases: ['ASD', 'Average Surface Distance', 'Average Symmetric Surface Distance', 'MASD'],
  },
  {
    id: 'NSD',
    description: 'Share of the outline that is right within a tolerance',
    source: 'Nikolov et al. 2021',
    range: UNIT,
    aliases: ['Normalized Surface Distance', 'Normalized Surface Dice', 'Surface Dice'],
  },
  {
    id: 'Pixel Accuracy',
    description: 'Share of pixels that are labelled right',
    source: 'Long et al. 2015',
    range: UNIT,
    aliases: ['Voxel Accuracy'],
  },
  {
    id: 'mAP',
    description: 'Mean over classes of the average precision of detection',
    source: 'Everingham et al. 2010',
    range: UNIT,
    aliases: ['Mean Average Precision', 'MAP@k'],
  },
  {
    id: 'PQ',
    description: 'Panoptic quality: segmentation and recognition together',
    source: 'Kirillov et al. 2019',
    range: UNIT,
    aliases: ['Panoptic Quality'],
  },
];

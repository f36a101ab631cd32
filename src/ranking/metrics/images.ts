import { type BuiltInMetric, NOT_NEGATIVE, SIGNED } from '../built-in-metric.ts';

/** Image quality and generation. */
export const IMAGES: readonly BuiltInMetric[] = [
  {
    id: 'SSIM',
    description: 'Structural similarity of images',
    source: 'Wang et al. 2004',
    range: SIGNED,
    aliases: ['Structural Similarity', 'Structural Similarity Index'],
  },
  {
    id: 'MS-SSIM',
    description: 'Structural similarity of images over several scales',
    source: 'Wang et al. 2003',
    range: SIGNED,
  },
  {
    id: 'PSNR',
    description: 'Peak signal-to-noise ratio in decibels',
    source: 'Huynh-Thu & Ghanbari 2008',
    aliases: ['Peak Signal-to-Noise Ratio'],
  },
  {
    id: 'SNR',
    description: 'Signal-to-noise ratio in decibels',
    source: 'Shannon 1949',
    aliases: ['Signal-to-Noise Ratio'],
  },
  {
    id: 'LPIPS',
    description: 'Distance of images as a network perceives them',
    source: 'Zhang et al. 2018',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
  },
  {
    id: 'FID',
    description: 'Distance between the features of generated and of real images',
    source: 'Heusel et al. 2017',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    aliases: ['Fréchet Inception Distance', 'Frechet Inception Distance'],
  },
  {
    id: 'KID',
    description: 'Distance between generated and real images by a kernel',
    source: 'Bińkowski et al. 2018',
    lowerIsBetter: true,
    aliases: ['Kernel Inception Distance'],
  },
  {
    id: 'Inception Score',
    description: 'Clarity and variety of generated images',
    source: 'Salimans et al. 2016',
    range: [1, Infinity],
  },
  { id: 'CLIPScore', description: 'Agreement of image and caption', source: 'Hessel et al. 2021' },
];

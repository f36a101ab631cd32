import { type BuiltInMetric, NOT_NEGATIVE } from '../built-in-metric.ts';

/** Efficiency. */
export const EFFICIENCY: readonly BuiltInMetric[] = [
  {
    id: 'Latency',
    description: 'Time per prediction',
    source: 'Reddi et al. 2020',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    aliases: ['Inference Time', 'Inference Latency', 'Latency ms', 'Inference Time per Sample'],
  },
  {
    id: 'Throughput',
    description: 'Predictions per unit of time',
    source: 'Reddi et al. 2020',
    range: NOT_NEGATIVE,
  },
  {
    id: 'Memory',
    description: 'Memory needed',
    source: 'PyTorch, max_memory_allocated',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    aliases: ['Peak Memory', 'Memory Usage', 'Peak Memory Usage'],
  },
  {
    id: 'FLOPs',
    description: 'Arithmetic operations per prediction',
    source: 'Schwartz et al. 2020',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    aliases: ['GFLOPs', 'MACs'],
  },
  {
    id: 'Parameters',
    description: 'Number of weights',
    source: 'Schwartz et al. 2020',
    range: NOT_NEGATIVE,
    lowerIsBetter: true,
    aliases: ['Params', 'Model Size'],
  },
];

import { type BuiltInMetric, SIGNED, UNIT } from '../built-in-metric.ts';

/** Retrieval and clustering. */
export const RETRIEVAL: readonly BuiltInMetric[] = [
  {
    id: 'NDCG',
    description: 'Quality of a ranked list, where early places count more',
    source: 'Järvelin & Kekäläinen 2002',
    range: UNIT,
    sampling: 'mean-over-samples',
    aliases: ['NDCG@k'],
  },
  {
    id: 'MRR',
    description: 'Mean of one over the place of the first right answer',
    source: 'Voorhees 1999',
    range: UNIT,
    sampling: 'mean-over-samples',
    aliases: ['MRR@k', 'Mean Reciprocal Rank'],
  },
  {
    id: 'Recall@k',
    description: 'Share of what is wanted that is among the first k',
    source: 'Manning et al. 2008',
    range: UNIT,
    aliases: ['R@k'],
  },
  {
    id: 'Precision@k',
    description: 'Share of the first k that is wanted',
    source: 'Manning et al. 2008',
    range: UNIT,
    sampling: 'mean-over-samples',
    aliases: ['P@k'],
  },
  {
    id: 'Hits@k',
    description: 'Share of queries with a right answer among the first k',
    source: 'Bordes et al. 2013',
    range: UNIT,
    sampling: 'share-of-samples',
    aliases: ['Hit@k', 'Hit Rate@k', 'HR@k'],
  },
  {
    id: 'ARI',
    description: 'Agreement of two clusterings beyond chance',
    source: 'Hubert & Arabie 1985',
    range: SIGNED,
    aliases: ['Adjusted Rand Index', 'Adjusted Rand Score'],
  },
  {
    id: 'NMI',
    description: 'Information that two clusterings share',
    source: 'Strehl & Ghosh 2002',
    range: UNIT,
    aliases: ['Normalized Mutual Information'],
  },
  {
    id: 'Silhouette',
    description: 'How much nearer samples are to their own cluster than to the next',
    source: 'Rousseeuw 1987',
    range: SIGNED,
    aliases: ['Silhouette Score', 'ASW'],
  },
];

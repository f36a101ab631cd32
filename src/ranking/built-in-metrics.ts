/** What Podium knows of a metric before any hub says more. */
export interface BuiltInMetric {
  readonly id: string;
  /** One sentence without a full stop. */
  readonly description: string;
  readonly range?: readonly [number, number];
  readonly lowerIsBetter?: boolean;
  readonly aliases?: readonly string[];
}

const UNIT = [0, 1] as const;

/** Add a metric here; a hub adds its own in a benchmark file or in `podium.yml`. */
export const BUILT_IN_METRICS: readonly BuiltInMetric[] = [
  // Classification
  {
    id: 'AUROC',
    description: 'Area under the ROC curve: how well positives are ranked above negatives (0.5 is chance)',
    range: UNIT,
    aliases: ['AUC', 'ROC-AUC', 'ROC AUC'],
  },
  {
    id: 'AUPRC',
    description: 'Area under the precision-recall curve, for rare positives',
    range: UNIT,
    aliases: ['PR-AUC', 'Average Precision'],
  },
  { id: 'Accuracy', description: 'Share of predictions that are correct', range: UNIT, aliases: ['ACC'] },
  {
    id: 'Balanced Accuracy',
    description: 'Mean of the recall of every class',
    range: UNIT,
    aliases: ['Balanced-Accuracy', 'BACC'],
  },
  {
    id: 'F1-Score',
    description: 'Harmonic mean of precision and recall',
    range: UNIT,
    aliases: ['F1', 'F1-Score (Macro)', 'Macro F1', 'F1-Macro'],
  },
  {
    id: 'MedIAN F1',
    description: 'Median of the F1 scores of the classes',
    range: UNIT,
    aliases: ['Median F1'],
  },
  {
    id: 'Precision',
    description: 'Share of positive predictions that are right',
    range: UNIT,
    aliases: ['PPV'],
  },
  {
    id: 'Sensitivity',
    description: 'Share of true positives that are found',
    range: UNIT,
    aliases: ['Recall', 'TPR'],
  },
  {
    id: 'Specificity',
    description: 'Share of true negatives that are recognised',
    range: UNIT,
    aliases: ['TNR'],
  },
  {
    id: 'MCC',
    description: 'Matthews correlation between predicted and true classes',
    range: [-1, 1],
    aliases: ['Matthews Correlation'],
  },
  {
    id: 'Cohen Kappa',
    description: 'Agreement beyond chance',
    range: [-1, 1],
    aliases: ['Kappa', 'Cohens Kappa'],
  },
  {
    id: 'ECE',
    description: 'Expected calibration error: distance between confidence and accuracy',
    range: UNIT,
    lowerIsBetter: true,
    aliases: ['Expected Calibration Error'],
  },
  {
    id: 'Brier',
    description: 'Mean squared error of probabilities',
    range: UNIT,
    lowerIsBetter: true,
    aliases: ['Brier Score'],
  },
  {
    id: 'LogLoss',
    description: 'Negative log-likelihood of the truth',
    lowerIsBetter: true,
    aliases: ['Cross Entropy'],
  },
  // Segmentation
  {
    id: 'Dice',
    description: 'Overlap of predicted and true regions',
    range: UNIT,
    aliases: ['Dice Score', 'DSC'],
  },
  { id: 'IoU', description: 'Intersection over union of regions', range: UNIT, aliases: ['Jaccard', 'mIoU'] },
  {
    id: 'Hausdorff',
    description: 'Largest distance between outlines',
    lowerIsBetter: true,
    aliases: ['HD95'],
  },
  // Regression and reconstruction
  {
    id: 'Correlation',
    description: 'Pearson correlation between predicted and true values',
    range: [-1, 1],
    aliases: ['Pearson Correlation', 'Pearson', 'Pearson r'],
  },
  {
    id: 'Spearman',
    description: 'Correlation between the ranks of predicted and true values',
    range: [-1, 1],
    aliases: ['Spearman Correlation'],
  },
  { id: 'R2', description: 'Share of variance explained (1 is perfect)', aliases: ['R-Squared', 'R²'] },
  { id: 'MSE', description: 'Mean squared error', lowerIsBetter: true, aliases: ['Mean Squared Error'] },
  { id: 'RMSE', description: 'Root of the mean squared error', lowerIsBetter: true },
  { id: 'MAE', description: 'Mean absolute error', lowerIsBetter: true, aliases: ['Mean Absolute Error'] },
  { id: 'SSIM', description: 'Structural similarity of images', range: [-1, 1] },
  { id: 'PSNR', description: 'Peak signal-to-noise ratio in decibels' },
  { id: 'Perplexity', description: 'How surprised the model is by the truth', lowerIsBetter: true },
  // Report generation
  { id: 'report_quality_score', description: 'Composite of linguistic and clinical quality', range: UNIT },
  { id: 'clinical_accuracy', description: 'Correctness of medical statements', range: UNIT },
  { id: 'finding_recall', description: 'Share of true findings that are mentioned', range: UNIT },
  { id: 'finding_precision', description: 'Share of mentioned findings that are true', range: UNIT },
  {
    id: 'hallucination_rate',
    description: 'Share of statements without ground in the input',
    range: UNIT,
    lowerIsBetter: true,
  },
  {
    id: 'omission_rate',
    description: 'Share of important findings left out',
    range: UNIT,
    lowerIsBetter: true,
  },
  {
    id: 'harmful_content',
    description: 'Share of harmful recommendations',
    range: UNIT,
    lowerIsBetter: true,
  },
  { id: 'uncertainty_calibration', description: 'Hedging where findings are uncertain', range: UNIT },
  { id: 'structure_score', description: 'Adherence to the structure of a report', range: UNIT },
  { id: 'bertscore', description: 'Semantic similarity to the reference', range: UNIT },
  { id: 'rouge_l', description: 'Longest common subsequence with the reference', range: UNIT },
  { id: 'meteor', description: 'Aligned words, stems and synonyms', range: UNIT },
  { id: 'bleu', description: 'N-gram precision against the reference', range: [0, 100] },
  { id: 'flesch_kincaid', description: 'School grade needed to read the text' },
  // Robustness
  { id: 'robustness_score', description: 'Mean output stability under perturbed input', range: UNIT },
  { id: 'perm_equivariance', description: 'Output stability when channels are reordered', range: UNIT },
  {
    id: 'shift_sensitivity',
    description: 'Output stability when the signal is shifted in time',
    range: UNIT,
  },
  { id: 'dropout_rAUC', description: 'Output stability as channels drop out', range: UNIT },
  { id: 'noise_rAUC', description: 'Output stability as noise grows', range: UNIT },
  { id: 'line_noise_rAUC', description: 'Output stability under powerline noise', range: UNIT },
  { id: 'shift_rAUC', description: 'Output stability as the signal is shifted in time', range: UNIT },
  { id: 'expression_rAUC', description: 'Output stability as expression values are perturbed', range: UNIT },
  { id: 'masking_rAUC', description: 'Output stability as input is masked', range: UNIT },
];

/** A valid submission with the YAML block, for a model that the hub knows. `auroc` is the value submitted. */
export function knownModel(auroc: string): string {
  return `## Model Information

**Model Name**: BrainMT
**Model ID**: brainmt

## Evaluation record

\`\`\`yaml
eval_id: BM-001-brainmt-2024-03-04
benchmark_id: BM-001
model_ids:
  candidate: brainmt
dataset_id: DS-ADNI
run_metadata:
  date: "2024-03-04"
  runner: fmbench
  hardware: NVIDIA A100 80GB
  seed: 7
metrics:
  AUROC: ${auroc}
  Accuracy: 0.885
status: Completed
\`\`\`

## Checklist

- [x] I ran the evaluation as the benchmark's protocol says
- [x] The results can be reproduced with the seed given
`;
}

/** A submission for a model that is new to the hub, with the fields of the Markdown template. */
export function newModel({ benchmark, auroc }: { benchmark: string; auroc: string }): string {
  return `## Model Information

**Model Name**: NeuroSketch
**Model ID**: neurosketch
**Model Type**: fMRI Foundation Model
**Paper/Preprint**: https://example.org/neurosketch
**Code Repository**: https://example.org/neurosketch/code

## Benchmark Results

**Benchmark ID**: ${benchmark}
**Dataset Used**: DS-ADNI

\`\`\`yaml
benchmark_id: ${benchmark}
model_ids:
  candidate: neurosketch
dataset_id: DS-ADNI
run_metadata:
  date: "2024-03-11"
  runner: fmbench
metrics:
  AUROC: ${auroc}
  Accuracy: 0.86
status: Completed
\`\`\`
`;
}

/** A model of whisper.cpp's own repository. */
export interface CatalogueModel {
  /** as people call it */
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  /** hex, as the repository publishes it */
  readonly sha256: string;
}

/** Where the models are downloaded from unless `--models-url` says otherwise. */
export const MODELS_URL = 'https://huggingface.co/ggerganov/whisper.cpp/resolve/main/';

function model(name: string, file: string, bytes: number, sha256: string): CatalogueModel {
  return { name, file, bytes, sha256 };
}

/** The best first; `large-v3` is the quantised form: a third of the memory, the same words. */
export const CATALOGUE: readonly CatalogueModel[] = [
  model(
    'large-v3',
    'ggml-large-v3-q5_0.bin',
    1_081_140_203,
    'd75795ecff3f83b5faa89d1900604ad8c780abd5739fae406de19f23ecd98ad1',
  ),
  model(
    'large-v3-f16',
    'ggml-large-v3.bin',
    3_095_033_483,
    '64d182b440b98d5203c4f9bd541544d84c605196c4f7b845dfa11fb23594d1e2',
  ),
  model(
    'large-v3-turbo',
    'ggml-large-v3-turbo.bin',
    1_624_555_275,
    '1fc70f774d38eb169993ac391eea357ef47c88757ef72ee5943879b7e8e2bc69',
  ),
  model(
    'large-v3-turbo-q5_0',
    'ggml-large-v3-turbo-q5_0.bin',
    574_041_195,
    '394221709cd5ad1f40c46e6031ca61bce88931e6e088c188294c6d5a55ffa7e2',
  ),
  model(
    'medium',
    'ggml-medium.bin',
    1_533_763_059,
    '6c14d5adee5f86394037b4e4e8b59f1673b6cee10e3cf0b11bbdbee79c156208',
  ),
  model(
    'medium-q5_0',
    'ggml-medium-q5_0.bin',
    539_212_467,
    '19fea4b380c3a618ec4723c3eef2eb785ffba0d0538cf43f8f235e7b3b34220f',
  ),
  model(
    'small',
    'ggml-small.bin',
    487_601_967,
    '1be3a9b2063867b937e64e2ec7483364a79917e157fa98c5d94b5c1fffea987b',
  ),
  model(
    'base',
    'ggml-base.bin',
    147_951_465,
    '60ed5bc3dd14eea856493d334349b405782ddcaf0028d4b5df4088345fba2efe',
  ),
  model(
    'tiny',
    'ggml-tiny.bin',
    77_691_713,
    'be07e048e1e599ad46341c8d2a135645097a538221678b7acdd1b1919c6e1b21',
  ),
];

/** The model of a name, or undefined for a name nobody knows. */
export function catalogued(name: string): CatalogueModel | undefined {
  return CATALOGUE.find((model) => model.name === name);
}

/** All names, for messages. */
export const MODEL_NAMES: readonly string[] = CATALOGUE.map(({ name }) => name);

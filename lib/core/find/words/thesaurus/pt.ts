// Portuguese words that applications use for each other: groups of words, one bar between two.
export const PT = `
  excluir apagar eliminar remover deletar | exclusão remoção eliminação | remover retirar excluir
  adicionar acrescentar incluir inserir | inclusão adição inserção | criar gerar | criação geração
  modificar alterar mudar editar | modificação alteração mudança edição | salvar gravar guardar
  gravação salvamento | cancelar anular | cancelamento anulação | desfazer reverter
  restaurar recuperar restabelecer | restauração recuperação | redefinir reiniciar resetar | confirmar validar
  confirmação validação | aprovar aceitar autorizar | aprovação aceitação autorização | rejeitar recusar negar
  rejeição recusa negativa | enviar mandar remeter | envio remessa despacho | receber obter
  recebimento recepção | mostrar exibir visualizar apresentar | exibição visualização apresentação
  ocultar esconder | buscar pesquisar procurar | busca pesquisa procura | encontrar localizar achar
  consulta pesquisa busca | ver visualizar consultar | escolher selecionar | escolha seleção opção
  opção alternativa escolha | configurar ajustar parametrizar | configuração ajuste definição
  preferência configuração opção | personalizar customizar adaptar | ativar habilitar | ativação habilitação
  desativar desabilitar inativar | ativo habilitado ativado | inativo desabilitado desativado | iniciar começar
  início começo | parar interromper | terminar finalizar concluir encerrar | término fim final encerramento
  conclusão finalização término | concluído finalizado terminado | fechar encerrar | fechamento encerramento
  abrir acessar | continuar prosseguir seguir | suspender pausar interromper | suspensão pausa interrupção
  executar realizar rodar | execução realização | realizar efetuar fazer | copiar duplicar clonar
  cópia duplicata | mover deslocar transferir | substituir trocar | substituição troca
  mesclar combinar unir fundir | fusão união combinação | dividir separar | vincular associar ligar relacionar
  desvincular desassociar desligar | vínculo ligação associação | atribuir designar alocar
  atribuição designação alocação | compartilhar partilhar | publicar divulgar | publicação divulgação
  exportar extrair | carregar subir | baixar descarregar | atualizar renovar recarregar | esvaziar limpar
  verificar conferir checar | verificação conferência checagem | revisar rever examinar | revisão exame
  calcular computar | cálculo cômputo | estimar avaliar | previsão projeção estimativa
  comparar confrontar cotejar | preencher completar | digitar inserir informar | informar avisar comunicar
  marcar assinalar selecionar | desmarcar desselecionar | obrigatório necessário requerido exigido
  opcional facultativo | padrão predefinido | permitir autorizar liberar
  permissão autorização direito privilégio | proibir impedir vedar | proibido vedado | bloquear travar
  bloqueio trava | desbloquear liberar destravar | limitar restringir | limite teto máximo | restrição limitação
  usuário utilizador | conta perfil | função papel | equipe time | administrador gestor
  gestor gerente responsável | gerenciar administrar gerir | gerenciamento gestão administração
  responsável encarregado | chefe gerente supervisor | conectar ligar | desconectar desligar
  inscrever registrar cadastrar matricular | inscrição registro cadastro matrícula | membro associado sócio
  assinatura subscrição | assinar subscrever | assinante subscritor | nome denominação | sobrenome apelido
  título cabeçalho | etiqueta rótulo tag | endereço morada | celular móvel telemóvel | email correio
  destinatário receptor | remetente emissor | comentário observação nota | descrição detalhamento
  resumo síntese sumário | detalhe pormenor | prévia visualização | rascunho esboço | anexo arquivo
  anexar juntar | arquivo ficheiro documento | pasta diretório | local lugar localização | tamanho dimensão
  imagem foto fotografia | modelo gabarito template | idioma língua | categoria classe tipo | tipo classe gênero
  estado situação status | etapa fase passo | progresso andamento avanço | prioridade urgência
  prazo vencimento | vencimento expiração validade | vencer expirar | vencido expirado | atrasado vencido
  duração tempo período | período intervalo | calendário agenda | agendar programar planejar marcar
  agendamento programação | planejamento programação | horário hora | frequência periodicidade
  recorrente periódico repetitivo | compromisso reunião | adiar postergar prorrogar | adiamento prorrogação
  prorrogação extensão | atraso demora | lembrete aviso | aviso notificação alerta | advertência aviso alerta
  avisar notificar alertar | falha erro defeito | falhar fracassar | sucesso êxito | chamado ticket tíquete
  incidente ocorrência problema | resolver solucionar | solução resolução | corrigir consertar retificar
  correção retificação | solicitação pedido requisição | solicitar pedir requisitar
  suporte assistência ajuda atendimento | ajudar auxiliar | pergunta questão | dúvida pergunta | informação dado
  valor quantia montante importância | montante valor soma | soma total | preço tarifa custo
  custo preço despesa | despesa gasto custo | taxa percentual | porcentagem percentual percentagem
  desconto abatimento | imposto tributo | pagar quitar liquidar | pagamento quitação liquidação
  pago quitado liquidado | cobrar faturar | cobrança faturamento | reembolsar ressarcir devolver
  reembolso ressarcimento devolução | devolução retorno | estorno devolução reembolso | devolver retornar
  recibo comprovante | parcela prestação | saldo balanço | dívida débito | transferência repasse
  receita rendimento entrada | lucro ganho | prejuízo perda | orçamento cotação | moeda divisa | proposta oferta
  pedido encomenda ordem | comprar adquirir | compra aquisição | vender comercializar | cliente comprador
  fornecedor vendedor | empresa companhia firma | organização entidade | filial sucursal agência
  departamento setor área | item artigo | estoque inventário | armazém depósito almoxarifado
  entregar despachar | entrega despacho | transportadora transportador | carrinho cesta | contrato acordo
  acordo pacto convênio | requisito exigência condição | regra norma | funcionário empregado colaborador
  empregado funcionário trabalhador | contratar admitir recrutar | contratação admissão recrutamento
  demissão desligamento dispensa | demitir dispensar desligar | salário remuneração ordenado
  bônus gratificação prêmio | cargo posto emprego | vaga posto | trabalho emprego serviço | candidato postulante
  habilidade competência aptidão | tarefa atividade trabalho | treinamento formação capacitação
  aluno estudante | professor docente instrutor | exame prova teste | pontuação nota escore
  resultado pontuação | questionário enquete | enquete sondagem | emblema distintivo | certificado diploma
  fórum debate discussão | conversa diálogo | chat conversa | relatório informe | gráfico diagrama
  tabela quadro | lista listagem relação | linha fila | aba guia separador | link vínculo hiperlink ligação
  tela ecrã | dispositivo aparelho equipamento | complemento extensão plugin módulo | histórico registro log
  backup cópia | criptografar cifrar encriptar | criptografia cifragem encriptação
  descriptografar decifrar desencriptar | segurança proteção | proteger resguardar
  privacidade confidencialidade sigilo | privado particular confidencial | oculto escondido invisível
  disponível acessível | válido correto | inválido incorreto errado | antigo velho | anterior prévio
  próximo seguinte | atual vigente | objetivo meta | proprietário dono titular | autor criador
  acompanhamento rastreamento | acompanhar seguir monitorar | monitorar supervisionar vigiar
  usar utilizar empregar | uso utilização emprego | aumentar incrementar elevar | aumento incremento
  diminuir reduzir baixar | redução diminuição | voltar retornar regressar | ignorar pular omitir
`;
